import Foundation
import UsherKitBindings

/// The program called UsherKit in a wrong way, such as with malformed options. Data never causes this.
public struct UsageError: Error, Equatable, LocalizedError {
    /// The faults of the options; empty if the fault is another.
    public let issues: [Issue]

    /// What to do instead, for developers.
    public let errorDescription: String?

    /// Calls the core, and turns its misuse into a ``UsageError``.
    static func catching<Answer>(_ call: () throws -> Answer) throws -> Answer {
        do {
            return try call()
        } catch let misuse as Misuse {
            throw UsageError(misuse)
        }
    }

    /// The operation takes other arguments.
    static var wrongArguments: UsageError { UsageError(.WrongArguments) }

    private init(_ misuse: Misuse) {
        switch misuse {
        case .MalformedOptions(let json):
            issues = (try? JSON.decoder.decode([Issue].self, from: Data(json.utf8))) ?? []
            let said = issues.map { "\($0.path): \($0.message)" }
            errorDescription = "malformed options: " + said.joined(separator: "; ")
        case .UnknownCountry:
            (issues, errorDescription) = ([], "use a two-letter country code, such as `CO`")
        case .UnknownOperation:
            (issues, errorDescription) = ([], "there is no such operation")
        case .WrongArguments:
            (issues, errorDescription) = ([], "the operation takes other arguments")
        case .UnknownSchema:
            (issues, errorDescription) = ([], "there is no such schema")
        }
    }
}
