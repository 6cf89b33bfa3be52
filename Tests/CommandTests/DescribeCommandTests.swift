import Foundation
import Testing

@Suite("hl7v3 describe")
struct DescribeCommandTests {
  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="t" xmlns="t" elementFormDefault="qualified">
     <xs:element name="query" type="POXX_MT000001UK01.Query"/>
     <xs:complexType name="POXX_MT000001UK01.Query">
      <xs:annotation><xs:documentation>Asks what there is of a patient, in so many words that a line of
       eighty columns cannot hold them all at once.</xs:documentation></xs:annotation>
      <xs:sequence>
       <xs:element name="id" type="II.uuid"/>
       <xs:element name="value" type="CV" minOccurs="0" maxOccurs="unbounded"/>
       <xs:choice><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:choice>
       <xs:element name="part" type="POXX_MT000001UK01.Query" minOccurs="0"/>
      </xs:sequence>
      <xs:attribute name="classCode" type="xs:token" fixed="OBS" use="required"/>
     </xs:complexType>
     <xs:complexType name="II"><xs:attribute name="root" type="xs:string"/><xs:attribute name="extension" type="xs:string"/></xs:complexType>
     <xs:complexType name="II.uuid"><xs:complexContent><xs:restriction base="II">
      <xs:attribute name="root" type="xs:string" use="required"/><xs:attribute name="extension" use="prohibited"/>
     </xs:restriction></xs:complexContent></xs:complexType>
     <xs:complexType name="CV"><xs:attribute name="code" type="Codes"/></xs:complexType>
     <xs:simpleType name="Codes"><xs:restriction base="xs:token">
      <xs:enumeration value="196981000000101"><xs:annotation><xs:documentation>A summary.</xs:documentation></xs:annotation></xs:enumeration>
      <xs:enumeration value="b"/>
     </xs:restriction></xs:simpleType>
     <xs:complexType name="Unused"><xs:attribute name="x" type="xs:string"/></xs:complexType>
    </xs:schema>

    """

  private func run(_ arguments: String) throws -> (status: Int32, output: String, errors: String) {
    let folder = try SampleFolder()
    defer { folder.remove() }
    try folder.add("q.xsd", Self.schema)
    return try folder.hl7v3("describe \(arguments) --schema q.xsd --namespace T")
  }

  static let shown: [(id: String, arguments: String, says: [String])] = [
    (
      "root", "query",
      [
        "query — root element\n", "  Swift   T.POXX_MT000001UK01.Query in Models3.swift\n", "  schema  q.xsd:2:2\n",
        "  Asks what there is of a patient, in so many words that a line of eighty\n  columns cannot hold them all at once.\n",
        "├─ @classCode  1..1  token  fixed \"OBS\"\n│    classCode: String   q.xsd:12:3\n",
        "├─ id  1..1  II.uuid\n│    id: T.II?   q.xsd:7:4\n│    a flavour of II, whose Swift type holds it\n",
        "├─ value  0..*  CV\n│    value: [T.CV]   q.xsd:8:4\n", "├─ choice of  1..1\n",
        "│  ├─ a  1..1  string\n│  │    choice: Choice?, case .a(String)   q.xsd:9:15\n",
      ]
    ),
    ("depth", "query --depth 2", ["│  └─ @code  0..1  Codes\n│       code: T.Codes?", "described above"]),
    ("depth 0", "query --depth 0", ["query — root element\n"]),
    ("by Swift name", "T.POXX_MT000001UK01.Query", ["query — root element\n"]),
    (
      "flavour and why", "II.uuid --why",
      [
        "  Swift   T.II in Models", "note    a flavour of II, whose Swift type holds it\n",
        "Why it is there, from the root element down\n  query\n    Swift T.POXX_MT000001UK01.Query   q.xsd:2:2\n    └ id  II.uuid\n"
          + "      id: T.II?   q.xsd:7:4\n",
      ]
    ),
    (
      "vocabulary", "Codes --why",
      [
        "Codes — vocabulary\n", "├─ 196981000000101\n│    ._196981000000101   q.xsd:20:3\n│    A summary.\n",
        "    └ value  CV\n      value: [T.CV]   q.xsd:8:4\n      └ @code  Codes\n        code: T.Codes?",
      ]
    ),
    ("not reached", "Unused", ["no root reaches it, so nothing is generated for it\n", "└─ @x  0..1  string\n"]),
    ("search an element", "--search ID", ["element\n  POXX_MT000001UK01.Query/id\n    T.POXX_MT000001UK01.Query.id: T.II?   q.xsd:7:4\n"]),
    ("search a code", "--search 196981000000101", ["code\n  Codes/196981000000101\n    T.Codes._196981000000101   q.xsd:20:3\n"]),
    ("search a fixed value", "--search obs", ["fixed value\n  POXX_MT000001UK01.Query/@classCode\n"]),
    ("search a part of a name", "--search POXX", ["type\n  POXX_MT000001UK01.Query\n"]),
    ("search documentation", "--search hold", ["documentation\n  POXX_MT000001UK01.Query\n"]),
  ]

  @Test("A tree with Swift, schema, values and documentation", arguments: shown)
  func shows(_ id: String, _ arguments: String, _ says: [String]) throws {
    let result = try run(arguments)
    #expect(result.status == 0 && result.errors == "", "\(result.errors)")
    for piece in says { #expect(result.output.contains(piece), "\(id): \(piece)\n\(result.output)") }
    for line in result.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(!result.output.contains(" \n"))
    #expect(try run(arguments).output == result.output)
  }

  static let wrong: [(arguments: String, status: Int32, says: String)] = [
    ("", 64, "Error: Give the name to describe, or --search TEXT."),
    ("query --search x", 64, "Error: Give the name to describe, or --search TEXT."),
    ("query --depth 101", 64, "Error: --depth is a number from 0 to 100."),
    ("--search x --why", 64, "Error: --why goes with a name"),
    ("qury", 65, "error: there is no root element, type or vocabulary qury; did you mean query"),
    ("POXX_MT000001UK01.Qery", 65, "did you mean POXX_MT000001UK01.Query"),
    ("zzzzzzzzzz", 65, "hl7v3 describe --search finds parts of names"),
    ("--search zzzzzzzzzz", 65, "error: nothing is called zzzzzzzzzz"),
  ]

  @Test("What is not there is an error with names like it", arguments: wrong)
  func errors(_ arguments: String, _ status: Int32, _ says: String) throws {
    let result = try run(arguments)
    #expect(result.status == status && result.output == "")
    #expect(result.errors.contains(says), "\(result.errors)")
  }

  @Test("--json is one object with the same tree")
  func json() throws {
    let result = try run("II.uuid --why --json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let description = try #require((answer["descriptions"] as? [[String: Any]])?.first)
    #expect(description["swiftType"] as? String == "T.II" && description["location"] as? String == "q.xsd:15:2")
    #expect(((answer["why"] as? [[[String: Any]]])?.first?.last)?["via"] as? String == "id")
    let hits = try JSONSerialization.jsonObject(with: Data(try run("--search id --json").output.utf8)) as? [[String: Any]]
    #expect(hits?.first?["path"] as? String == "POXX_MT000001UK01.Query/id")
  }

  @Test("Our own schemas: every root element can be described")
  func ours() throws {
    let repository = Samples.fixtures.appendingPathComponent("../..").standardized.path
    let folder = try SampleFolder()
    defer { folder.remove() }
    let result = try folder.hl7v3("describe QUPC_IN160101UK05 --depth 2", in: repository)
    #expect(result.status == 0 && result.output.contains("Schemas/psis/7.2.02/QUPC_IN160101UK05.xsd:"))
    let code = try folder.hl7v3("describe --search 196981000000101", in: repository)
    #expect(code.output.contains("REPC_MT150007UK05.GPSummary/code/@code"))
    #expect(try folder.hl7v3("describe --search eventID", in: repository).output.contains("event/eventID"))
  }
}
