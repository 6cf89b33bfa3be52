/// Something about a message that its schema does not allow.
///
/// It holds names and what the schema says, never a value from the message: findings end up in logs, and the values are patients.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var message: String
  /// Where the start tag of the element concerned stands.
  public var location: SourceLocation
  /// The way to the element or attribute concerned: `/Envelope/Body/query/id[2]/@root`; empty for the whole document.
  public var path: String
  /// libxml2's number of the rule that is broken, one of its `xmlParserErrors`; 0 when the finding is not libxml2's.
  public var code: Int

  /// Makes a finding.
  public init(_ message: String, at location: SourceLocation, path: String = "", code: Int = 0) {
    self.message = message
    self.location = location
    self.path = path
    self.code = code
  }

  /// `file:line:column: error: message [path]`, which SwiftPM and Xcode understand.
  public var description: String {
    "\(location): error: \(message)" + (path.isEmpty ? "" : " [\(path)]")
  }
}
