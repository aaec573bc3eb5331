/// Data that users entered. Printing it, in a log for example, shows the type and none of the members.
public protocol UserData: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension UserData {
    public var description: String { "\(Self.self)(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
