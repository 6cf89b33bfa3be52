/// The Spine's number for a system that is accredited for an interaction: twelve digits.
public struct ASID: Hashable, Sendable, CustomStringConvertible {
  /// The twelve digits.
  public let description: String

  /// The root under which identifiers are ASIDs (FACTS b.4).
  public static let root = "1.2.826.0.1285.0.2.0.107"

  /// Takes twelve digits; nil for anything else.
  public init?(_ digits: String) {
    guard digits.utf8.count == 12, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    description = digits
  }
}
