/// A SOAP fault, with the Spine's list of errors (FACTS b.5) or the error of an ITK service (FACTS c.4).
public struct SpineFault: Hashable, Sendable {
  /// One error of the list.
  public struct Entry: Hashable, Sendable {
    /// The code, such as `206`.
    public let code: String
    /// How bad it is, in the Spine's words.
    public let severity: String?
    /// Where the error was met.
    public let location: String?
    /// What the other side wrote about it. Do not log it.
    public let text: String?
  }

  /// The local part of the fault code: `Client` or `Server`; empty when there is none.
  public let code: String
  /// The errors, in their order; empty when there is no list.
  public let errors: [Entry]

  /// The codes of the errors.
  public var codes: [String] { errors.map(\.code) }
}

extension SpineFault: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The codes that are numbers.
  public var description: String {
    let numbers = codes.map(SpineIssue.printable)
    return "SOAP fault with " + (numbers.isEmpty ? "no error code" : "error \(numbers.joined(separator: ", "))")
  }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
