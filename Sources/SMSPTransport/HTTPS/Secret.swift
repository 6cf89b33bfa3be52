/// A passphrase. It prints as `secret`, wherever it is interpolated, dumped or logged.
public struct Secret: Hashable, Sendable {
  /// The passphrase, for code that means to have it.
  public let value: String

  /// Wraps a passphrase.
  public init(_ value: String) { self.value = value }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Not the passphrase.
  public var description: String { "secret" }
  /// Not the passphrase.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
