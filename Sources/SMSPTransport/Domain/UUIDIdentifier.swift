import Foundation

/// An identifier that is a UUID, as the Spine writes it: upper case, 8-4-4-4-12 (FACTS b.4).
public protocol UUIDIdentifier: Hashable, Sendable, CustomStringConvertible {
  /// Takes a text that has been checked.
  init(checked: UUIDText)
  /// The UUID.
  var text: UUIDText { get }
}

extension UUIDIdentifier {
  /// Takes a UUID in either case; nil for anything else.
  public init?(_ text: String) {
    guard let checked = UUIDText(text) else { return nil }
    self.init(checked: checked)
  }

  /// A new random one (RFC 9562, version 4).
  public static func random() -> Self { Self(checked: .random()) }

  /// The UUID in upper case.
  public var description: String { text.description }
}

/// The text of a UUID in upper case.
public struct UUIDText: Hashable, Sendable, CustomStringConvertible {
  /// 36 characters.
  public let description: String

  /// Takes a UUID in either case; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 36 else { return nil }
    var isUpperCase = true
    for (place, byte) in text.utf8.enumerated() {
      let isHyphen = place == 8 || place == 13 || place == 18 || place == 23
      guard isHyphen ? byte == 0x2D : Self.isHexadecimal(byte) else { return nil }
      if byte >= 0x61 { isUpperCase = false }
    }
    description = isUpperCase ? text : text.uppercased()
  }

  private init(unchecked text: String) { description = text }

  /// A random UUID of version 4, which Foundation writes in upper case.
  static func random() -> UUIDText { UUIDText(unchecked: UUID().uuidString) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}

/// Identifies one message: in `wsa:MessageID` and as the HL7 message's `id`.
public struct MessageID: UUIDIdentifier {
  /// The UUID.
  public let text: UUIDText
  /// Takes a text that has been checked.
  public init(checked: UUIDText) { text = checked }
}

/// Identifies a document of a patient's record (FACTS a.4).
public struct DocumentID: UUIDIdentifier {
  /// The UUID.
  public let text: UUIDText
  /// Takes a text that has been checked.
  public init(checked: UUIDText) { text = checked }
}

/// Identifies an event of a patient's record (FACTS a.5).
public struct EventID: UUIDIdentifier {
  /// The UUID.
  public let text: UUIDText
  /// Takes a text that has been checked.
  public init(checked: UUIDText) { text = checked }
}
