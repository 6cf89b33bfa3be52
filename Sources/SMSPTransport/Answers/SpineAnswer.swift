/// A result, with what the answer says about itself.
public struct SpineAnswer<Content: Sendable>: Sendable {
  /// What was asked for.
  public var content: Content
  /// Whether the answer names the patient that was asked about. False when it names nobody: then only the message id ties it to the request.
  /// An answer that names anybody else is never returned.
  public let patientConfirmed: Bool
  /// Warnings, which are not errors (FACTS d.1).
  public let warnings: [SpineIssue]
  /// The message id of each attempt; the last is the one answered.
  public let messageIDs: [MessageID]
  /// The whole message: for what this module does not interpret, and for how it deviates from its schema.
  public let message: ReceivedMessage

  /// The same with other content.
  func with<Other: Sendable>(_ content: Other) -> SpineAnswer<Other> {
    SpineAnswer<Other>(
      content: content, patientConfirmed: patientConfirmed, warnings: warnings, messageIDs: messageIDs, message: message)
  }
}

extension SpineAnswer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The type of the content, not the content: it is about a patient.
  public var description: String { "answer with \(Content.self)" }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
