/// A value about a patient: interpolated, dumped or logged it gives its type and nothing else. Its properties are there for code that means
/// to have them.
public protocol Confidential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Confidential {
  /// The name of the type.
  public var description: String { "\(Self.self)" }
  /// The name of the type.
  public var debugDescription: String { "\(Self.self)" }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
