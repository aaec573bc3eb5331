import Foundation
import UsherKitBindings

/// The schema of a payload of a provider.
///
/// ```swift
/// switch try Killb.person.with(Options(defaultCountry: "CO")).validate(draft) {
/// case .accepted(let person, _): try await send(person)
/// case .refused(let issues, _): show(issues)
/// }
/// ```
///
/// Schemas are values without state: any thread may use them at any time.
public struct Schema<Value: Codable & Sendable>: Sendable {
    /// The stable name, such as `killb.person.create`.
    public let name: String

    private let options: Options
    private let paths: [JSONValue]
    private let encodedOptions: String

    init(_ name: String, options: Options = Options(), paths: [JSONValue] = []) {
        self.name = name
        self.options = options
        self.paths = paths
        encodedOptions = JSON.encoded(options, only: paths)
    }

    /// The same schema with other options, encoded once. Malformed options throw at the first check.
    public func with(_ options: Options) -> Schema<Value> {
        Schema(name, options: options, paths: paths)
    }

    /// The same schema for some members: issues and value hold only those, for one step of a form or one field. Paths
    /// have the form of those in issues. Pass the whole draft, because one member may depend on another. A path that
    /// the schema does not have throws at the first check.
    public func only(_ paths: Path...) -> Schema<[String: JSONValue]> {
        only(paths)
    }

    /// Like `only(_:)`, for paths that are not known at compile time.
    public func only(_ paths: [Path]) -> Schema<[String: JSONValue]> {
        only(json: paths.map(\.json))
    }

    /// Like `only(_:)`, with dotted paths: `only("phone", "address.city")`.
    public func only(_ dotted: String...) -> Schema<[String: JSONValue]> {
        only(dotted: dotted)
    }

    /// Like `only(_:)`, for dotted paths that are not known at compile time.
    public func only(dotted paths: [String]) -> Schema<[String: JSONValue]> {
        only(json: paths.map(JSONValue.string))
    }

    func only(json paths: [JSONValue]) -> Schema<[String: JSONValue]> {
        Schema<[String: JSONValue]>(name, options: options, paths: paths)
    }

    /// Checks and normalizes a draft: anything that encodes to the members of the payload, such as a struct of your own
    /// or the schema's `Value`. A member that is `nil` in a struct is absent.
    ///
    /// - Throws: ``UsageError`` for malformed options, and what the draft's own `encode(to:)` throws; never for data.
    public func validate(_ draft: some Encodable) throws -> Validation<Value> {
        try validate(json: JSON.encoder.encode(draft))
    }

    /// Checks and normalizes JSON text as it was received; this also finds repeated members and malformed text.
    ///
    /// - Throws: ``UsageError`` for malformed options, never for data.
    public func validate(json: Data) throws -> Validation<Value> {
        let answer = try UsageError.catching {
            try UsherKitBindings.validate(schema: name, payload: json, options: encodedOptions)
        }
        return try JSON.decoder.decode(Validation<Value>.self, from: Data(answer.utf8))
    }

    /// Like ``validate(json:)-data``, for text.
    public func validate(json: String) throws -> Validation<Value> {
        try validate(json: Data(json.utf8))
    }

    /// The JSON Schema (2020-12) of the normalized payload, as JSON text.
    public func jsonSchema() throws -> String {
        try UsageError.catching { try UsherKitBindings.jsonSchema(schema: name) }
    }

    /// The fields of a form for the payload, with labels in the locale of the options.
    ///
    /// - Throws: ``UsageError`` for malformed options.
    public func fields() throws -> [JSONValue] {
        let fields = try UsageError.catching { try UsherKitBindings.fields(schema: name, options: encodedOptions) }
        return try JSON.decoder.decode([JSONValue].self, from: Data(fields.utf8))
    }
}

extension Schema: CustomStringConvertible {
    public var description: String { "Schema(\(name))" }
}

/// A schema of any payload.
public protocol AnySchema: Sendable {
    /// The type of its values.
    associatedtype Value: Codable & Sendable

    /// The stable name.
    var name: String { get }

    /// The same schema with other options.
    func with(_ options: Options) -> Schema<Value>
}

extension Schema: AnySchema {}
