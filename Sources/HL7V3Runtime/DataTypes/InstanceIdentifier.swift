#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// II: an identifier of a thing (HL7 V3 Data Types Abstract Specification, "Instance Identifier").
///
/// The root alone is the whole of it, as with a UUID; or the root is the OID of a scheme, and the extension is unique within that.
///
///     // <id root="2.16.840.1.113883.2.1.4.1" extension="9990759545"/>
///     id.oid        // "2.16.840.1.113883.2.1.4.1"
///     id.extension  // "9990759545"
///     id.uuid       // nil
public protocol InstanceIdentifier: DataValue {}

extension InstanceIdentifier {
  /// The unique identifier, or the scheme that gives the extension its meaning: an OID, a UUID or a reserved name.
  @_disfavoredOverload
  public var root: String? { part(.root) }

  /// The identifier within the scheme, exactly as written: leading zeros and case count.
  @_disfavoredOverload
  public var `extension`: String? { part(.extension) }

  /// The name of who gave out the identifier, for people.
  @_disfavoredOverload
  public var assigningAuthorityName: String? { part(.assigningAuthorityName) }

  /// The root when it is an object identifier (ISO/IEC 9834-1 in dotted form: `1.2.826.0.1285.0.2.0.107`); nil otherwise.
  public var oid: String? { part(.root).flatMap { LexicalForm.isObjectIdentifier($0) ? $0 : nil } }

  /// The root when it is a UUID (RFC 9562), whatever the case of its letters; nil otherwise.
  ///
  /// The schemas of the NHS want capital letters, and messages are seen with small ones. A `UUID` compares by value; the letters stay in
  /// ``root``.
  public var uuid: UUID? {
    // Foundation would take nothing else either, but this says so.
    part(.root).flatMap { LexicalForm.isUUID($0) ? UUID(uuidString: $0) : nil }
  }

  /// Whether both identify the same thing: the same root, UUIDs by value, and the same extension (Abstract Specification, `II.equal`).
  /// A null flavour, or a root that is missing, is equal to nothing.
  public func identifiesSame(as other: some InstanceIdentifier) -> Bool {
    guard !isNull, !other.isNull, let root = part(.root), let otherRoot = other.part(.root) else { return false }
    guard part(.extension) == other.part(.extension) else { return false }
    if let uuid, let otherUUID = other.uuid { return uuid == otherUUID }
    return root == otherRoot
  }
}

/// Lexical forms of identifiers.
enum LexicalForm {
  /// Arcs of digits with dots between them, no arc with a zero before other digits, the first arc 0, 1 or 2 and the second below 40 under
  /// 0 and 1 (ITU-T X.660).
  static func isObjectIdentifier(_ text: String) -> Bool {
    let arcs = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard arcs.count > 1, let first = arcs.first, first.count == 1, let top = first.first, (0x30...0x32).contains(top) else { return false }
    for arc in arcs {
      guard let digit = arc.first, arc.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      if digit == 0x30, arc.count > 1 { return false }
    }
    guard top != 0x32 else { return true }
    let second = arcs[1]
    return second.count == 1 || (second.count == 2 && (second.first ?? 0x39) < 0x34)
  }

  /// Groups of 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between them.
  static func isUUID(_ text: String) -> Bool {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { group in
        group.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) }
      }
  }
}
