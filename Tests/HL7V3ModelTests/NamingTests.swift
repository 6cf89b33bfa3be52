import HL7V3Schema
import Testing

@testable import HL7V3Model

@Suite("Names that compile")
struct NamingTests {
  static let paths: [(name: TypeName, path: [String])] = [
    (TypeName("t", "II"), ["II"]),
    (TypeName("t", "QUPC_MT160001UK02.Query"), ["QUPC_MT160001UK02", "Query"]),
    (TypeName("t", "A.B.C"), ["A", "B_C"]),
    (TypeName("t", "/e"), ["E"]),
    (TypeName("t", "T/part/inner"), ["T", "Part", "Inner"]),
    (TypeName("t", "T/@kind"), ["T", "Kind"]),
    (TypeName("t", "list/*"), ["list", "Item"]),
    (TypeName("t", "T/^"), ["T", "Base"]),
    (TypeName("t", "u/|2"), ["u", "Member2"]),
    (TypeName("urn:npfit:psisqr", "event"), ["psisqr", "event"]),
    (TypeName("", "x"), ["none", "x"]),
    (TypeName("t", "Type"), ["Type_"]),
    (TypeName("t", "class"), ["`class`"]),
    (TypeName("t", "Choice2"), ["Choice2_"]),
    (TypeName("t", "documents"), ["documents_"]),
  ]

  @Test("Steps of nesting", arguments: paths)
  func path(_ name: TypeName, _ path: [String]) { #expect(TypeNaming.path(name, principal: "t") == path) }

  static let properties: [(name: String, property: String)] = [
    ("id", "id"), ("Id", "id"), ("ID", "ID"), ("nHSNumber", "nHSNumber"), ("a-b", "a_b"), ("1st", "_1st"), ("in", "`in`"),
    ("self", "self_"),
    ("Self", "self_"), ("init", "init_"), ("Type", "type"), ("", "empty"), ("-", "U2D"), ("_", "__"), ("é", "é"),
  ]

  @Test("Properties", arguments: properties)
  func property(_ name: String, _ property: String) { #expect(SwiftIdentifier.property(name) == property) }

  @Test("A pool gives each name once, back-ticks only where it stays as it is")
  func pool() {
    var pool = NamePool(["wire"])
    #expect(["wire", "a", "a", "a", "`in`", "`in`"].map { pool.claim($0) } == ["wire_", "a", "a_", "a_2", "`in`", "in_"])
    #expect(pool.claim("a", suffix: "Attribute") == "aAttribute")
    #expect(pool.claim("_b") == "_b" && pool.claim("b", hasStorage: true) == "b_" && pool.claim("_b_") == "_b__")
  }
}
