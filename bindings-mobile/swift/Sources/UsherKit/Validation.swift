/// The answer of a check: bad data is an answer, never an error.
public enum Validation<Value: Codable & Sendable>: Sendable {
    /// The payload is acceptable; `value` is normalized.
    case accepted(Value, warnings: [Issue])

    /// The payload is not acceptable; `issues` is everything that is wrong, in the order of the form.
    case refused([Issue], warnings: [Issue])

    /// The warnings; they never make a payload unacceptable.
    public var warnings: [Issue] {
        switch self {
        case .accepted(_, let warnings), .refused(_, let warnings): warnings
        }
    }

    /// The normalized payload, if it is acceptable.
    public var value: Value? {
        if case .accepted(let value, _) = self { value } else { nil }
    }

    /// Everything that is wrong; empty for an acceptable payload.
    public var issues: [Issue] {
        if case .refused(let issues, _) = self { issues } else { [] }
    }
}

extension Validation: Equatable where Value: Equatable {}

extension Validation: UserData {
    /// Only the verdict and the counts, because the value is the user's data.
    public var description: String {
        switch self {
        case .accepted(_, let warnings): "accepted(warnings: \(warnings.count))"
        case .refused(let issues, let warnings): "refused(issues: \(issues.count), warnings: \(warnings.count))"
        }
    }
}

extension Validation: Codable {
    private enum CodingKeys: String, CodingKey {
        case ok, value, issues, warnings
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        let warnings = try members.decode([Issue].self, forKey: .warnings)
        if try members.decode(Bool.self, forKey: .ok) {
            self = .accepted(try members.decode(Value.self, forKey: .value), warnings: warnings)
        } else {
            self = .refused(try members.decode([Issue].self, forKey: .issues), warnings: warnings)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .accepted(let value, _):
            try members.encode(true, forKey: .ok)
            try members.encode(value, forKey: .value)
        case .refused(let issues, _):
            try members.encode(false, forKey: .ok)
            try members.encode(issues, forKey: .issues)
        }
        try members.encode(warnings, forKey: .warnings)
    }
}

/// A fault, or a warning.
public struct Issue: Codable, Sendable, Hashable, UserData {
    /// The contract: it determines the ``params`` (`docs/rules/issues.md`).
    public let code: IssueCode
    /// The place; empty for the payload as a whole.
    public let path: Path
    /// Details; never what the user entered, except in the suggestion for a likely typo.
    public let params: [String: JSONValue]
    /// The text for people, in the locale of the options.
    public let message: String

    /// Only the code, because the path of an unknown member and a suggestion come from the user.
    public var description: String { "Issue(\(code.rawValue))" }
}
