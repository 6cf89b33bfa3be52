/// What kept an answer from coming.
///
/// Equal when the codes are, so that a test or a `catch` can compare. It has names of protocol elements and of settings, never a value of a
/// message, so it can be logged.
public struct TransportError: Error, Sendable {
  /// What happened.
  public var code: Code
  /// Whether the other side may have acted on the request: then a write is not simply sent again.
  public var mayHaveBeenProcessed: Bool
  /// What the layer below calls it, such as the name of a TLS alert; for people.
  public var detail: String?

  /// Makes an error.
  /// - Parameter code: What went wrong.
  /// - Parameter detail: More about it; never a value of a message.
  /// - Parameter mayHaveBeenProcessed: Nil takes what holds for the code in general.
  public init(_ code: Code, mayHaveBeenProcessed: Bool? = nil, detail: String? = nil) {
    self.code = code
    self.mayHaveBeenProcessed = mayHaveBeenProcessed ?? code.name.comesAfterSending
    self.detail = detail
  }
}

extension TransportError: Hashable {
  /// Compares codes.
  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension TransportError: CustomStringConvertible {
  /// The code, what to do about it, and what the layer below calls it.
  public var description: String { "\(code): \(code.name.advice)" + (detail.map { " (\($0))" } ?? "") }
}
