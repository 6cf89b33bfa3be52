import Foundation
import Testing

@testable import HL7V3Runtime

@Suite("II and CD")
struct IdentifierTests {
  static let objectIdentifiers: [(id: String, text: String, isOne: Bool)] = [
    ("OID-nhs", "2.16.840.1.113883.2.1.4.1", true), ("OID-short", "1.2", true), ("OID-zero-arc", "1.0.3", true),
    ("OID-second-40", "1.40", false),
    ("OID-second-39", "0.39", true), ("OID-two", "2.999", true), ("OID-three", "3.1", false), ("OID-one-arc", "1", false),
    ("OID-leading-zero", "1.2.03", false), ("OID-double-dot", "1..2", false), ("OID-end-dot", "1.2.", false), ("OID-empty", "", false),
    ("OID-letters", "1.2.x", false), ("OID-blank", "1.2 ", false), ("OID-long-arc", "1.2." + String(repeating: "9", count: 50_000), true),
    ("OID-urn", "urn:oid:1.2.3", false), ("OID-arabic", "1.٢", false),
  ]

  @Test("Object identifiers", arguments: objectIdentifiers)
  func objectIdentifier(_ id: String, _ text: String, _ isOne: Bool) throws {
    let identifier = RawDataValue(node: try element("<id root='\(text)'/>"))
    #expect((identifier.oid != nil) == isOne, "\(id)")
    #expect(identifier.uuid == nil)
  }

  static let uuids: [(id: String, text: String, isOne: Bool)] = [
    ("UUID-capital", "0F0FC553-4FC4-49B5-A8D7-146D155A577A", true), ("UUID-small", "0f0fc553-4fc4-49b5-a8d7-146d155a577a", true),
    ("UUID-short", "0F0FC553-4FC4-49B5-A8D7-146D155A577", false), ("UUID-long", "0F0FC553-4FC4-49B5-A8D7-146D155A577AA", false),
    ("UUID-no-hyphens", "0F0FC5534FC449B5A8D7146D155A577A", false), ("UUID-letters", "0F0FC553-4FC4-49B5-A8D7-146D155A577G", false),
    ("UUID-prefix", "uuid:0F0FC553-4FC4-49B5-A8D7-146D155A577A", false), ("UUID-braces", "{0F0FC553-4FC4-49B5-A8D7-146D155A577A}", false),
    ("UUID-blank", "0F0FC553-4FC4-49B5-A8D7-146D155A577A ", false), ("UUID-hyphens", "0F0FC55-34FC4-49B5-A8D7-146D155A577A", false),
  ]

  @Test("UUIDs", arguments: uuids)
  func uuid(_ id: String, _ text: String, _ isOne: Bool) throws {
    let identifier = try element("<id root='\(text)'/>").asInstanceIdentifier
    #expect((identifier.uuid != nil) == isOne, "\(id)")
    #expect(identifier.root == text)
    if isOne { #expect(identifier.uuid == UUID(uuidString: text)) }
  }

  @Test("What identifies the same")
  func same() throws {
    func same(_ left: String, _ right: String) throws -> Bool {
      try element("<id \(left)/>").asInstanceIdentifier.identifiesSame(as: element("<id \(right)/>").asInstanceIdentifier)
    }
    #expect(try same("root='1.2' extension='007'", "root='1.2' extension='007'"))
    #expect(try !same("root='1.2' extension='007'", "root='1.2' extension='7'"))
    #expect(try !same("root='1.2' extension='a'", "root='1.2' extension='A'"))
    #expect(try !same("root='1.2'", "root='1.2' extension=''"))
    #expect(try same("root='0f0fc553-4fc4-49b5-a8d7-146d155a577a'", "root='0F0FC553-4FC4-49B5-A8D7-146D155A577A'"))
    #expect(try !same("extension='1'", "extension='1'"))
    #expect(try !same("nullFlavor='UNK' root='1.2'", "nullFlavor='UNK' root='1.2'"))
  }

  @Test("A concept with words, qualifiers and translations")
  func concept() throws {
    let concept = try element(
      """
      <code code="44054006" codeSystem="2.16.840.1.113883.2.1.3.2.4.15"><originalText>Type <b>2</b> diabetes</originalText>
      <qualifier code="ER"><name code="n"/><value code="v" displayName="left"/></qualifier><group><qualifier inverted="true"/></group>
      <translation code="C10F." codeSystem="2.16.840.1.113883.2.1.6.2" displayName="Type 2 diabetes mellitus"/></code>
      """
    ).asConceptDescriptor
    #expect(concept.term == "Type 2 diabetes")
    #expect(concept.qualifiers.map(\.code) == ["ER", nil])
    #expect(concept.qualifiers.map(\.isInverted) == [false, true])
    #expect(concept.qualifiers[0].roleName?.code == "n")
    #expect(concept.qualifiers[0].roleValue?.term == "left")
    #expect(concept.translations.map(\.code) == ["C10F."])
    #expect(concept.implies("C10F.", in: "2.16.840.1.113883.2.1.6.2"))
    #expect(concept.implies("44054006", in: "2.16.840.1.113883.2.1.3.2.4.15"))
    #expect(!concept.implies("44054006", in: "2.16.840.1.113883.2.1.6.2"))
    let unknown = try element("<code nullFlavor='UNK'/>").asConceptDescriptor
    #expect(unknown.isNull)
    #expect(unknown.nullFlavor == "UNK")
    #expect(unknown.term == nil)
  }
}
