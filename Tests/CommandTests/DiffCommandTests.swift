import Foundation
import Testing

@Suite("hl7v3 diff")
struct DiffCommandTests {
  private static func schema(_ content: String) -> String {
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="t" xmlns="t" elementFormDefault="qualified">
     <xs:element name="e"><xs:complexType><xs:sequence>
      <xs:element name="a" type="xs:string"/>
      \(content)
     </xs:sequence></xs:complexType></xs:element>
    </xs:schema>

    """
  }

  private func folder() throws -> SampleFolder {
    let folder = try SampleFolder()
    let b = #"<xs:element name="b" type="xs:string" minOccurs="0"/>"#
    try folder.add("old/s.xsd", Self.schema(b))
    try folder.add("same/s.xsd", Self.schema(b))
    try folder.add("more/s.xsd", Self.schema(b + #"<xs:element name="c" type="xs:string" minOccurs="0"/>"#))
    try folder.add("less/s.xsd", Self.schema(""))
    for name in ["old", "less"] {
      try folder.add("\(name)/hl7v3-generator.json", #"{"schemas": ["s.xsd"], "namespace": "T"}"#)
    }
    return folder
  }

  static let table: [(id: String, arguments: String, status: Int32, says: [String])] = [
    ("same", "old/s.xsd same/s.xsd", 0, ["The Swift API is the same.\n"]),
    (
      "additive", "old/s.xsd more/s.xsd", 0,
      [
        "0 breaking, 1 additive, 0 without effect on code; 1 type\n",
        "Messages.E\n  additive  property c added\n            + c: String?\n", "s.xsd:4\n",
      ]
    ),
    (
      "breaking, configurations", "old/hl7v3-generator.json less/hl7v3-generator.json", 1,
      ["T.E\n  breaking  property b removed\n            - b: String?\n            Messages that have it keep it among the extras.\n"]
    ),
    ("folders", "old less", 1, ["T.E\n  breaking  property b removed\n"]),
    ("folders without configuration", "same more", 0, ["Messages.E\n  additive  property c added\n"]),
    ("root", "same more --root e", 0, ["Messages.E\n  additive  property c added\n"]),
    ("namespace", "same more --namespace N", 0, ["N.E\n"]),
    ("quiet", "old less --quiet", 1, []),
    (
      "markdown", "old less --format markdown", 1,
      ["# Changes of the Swift API\n", "**breaking**", "\n| `T.E` | property b removed. Messages"]
    ),
    ("html", "old less --format html", 1, ["<title>Changes of the Swift API</title>", "<code>− b: String?</code>"]),
    ("none there", "old nowhere", 65, ["error: there is no file or folder nowhere"]),
    ("no schemas", "old old/none", 65, ["error: there is no file or folder old/none"]),
    ("no root", "same more --root zz", 65, ["error: there is no schema that names zz in same"]),
    ("no schema file", "ok.xml old", 65, ["error: ok.xml is neither a schema (.xsd) nor a configuration (.json)"]),
    ("broken", "old/s.xsd broken.xsd", 65, ["broken.xsd:", "error: "]),
    ("unknown format", "old less --format pdf", 64, ["--format is text, markdown, json or html."]),
  ]

  @Test("Verdict, report and exit code", arguments: table)
  func cases(_ id: String, _ arguments: String, _ status: Int32, _ says: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    let before = try folder.files()
    let result = try folder.hl7v3("diff \(arguments)")
    #expect(result.status == status)
    for piece in says { #expect((result.output + result.errors).contains(piece), "\(id): \(result.output)\(result.errors)") }
    if id == "quiet" { #expect(result.output == "") }
    if status > 1 { #expect(result.output == "") }
    #expect(try folder.hl7v3("diff \(arguments)").output == result.output)
    #expect(try folder.files() == before)
  }

  @Test("JSON says the same as data, quotes and all")
  func json() throws {
    let folder = try folder()
    defer { folder.remove() }
    let odd =
      #"<xs:simpleType name="V"><xs:restriction base="xs:token"><xs:enumeration value="a&quot;\b"/></xs:restriction></xs:simpleType>"#
    try folder.add(
      "odd/s.xsd", Self.schema(#"<xs:element name="v" type="V"/>"#).replacingOccurrences(of: "</xs:schema>", with: odd + "</xs:schema>"))
    try folder.add(
      "plain/s.xsd",
      Self.schema(#"<xs:element name="v" type="V"/>"#).replacingOccurrences(
        of: "</xs:schema>", with: odd.replacingOccurrences(of: "a&quot;\\b", with: "c") + "</xs:schema>"))
    let result = try folder.hl7v3("diff plain/s.xsd odd/s.xsd --json")
    #expect(result.status == 1)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(report["verdict"] as? String == "breaking" && report["old"] as? String == "plain/s.xsd")
    let types = try #require(report["types"] as? [[String: Any]])
    let changes = types.flatMap { $0["changes"] as? [[String: Any]] ?? [] }
    #expect(changes.contains { $0["member"] as? String == #"a"\b"# && $0["kind"] as? String == "added" })
    #expect(changes.allSatisfy { $0["verdict"] is String && $0["subject"] is String })
  }

  @Test("--output writes the report, and a template of yours is used")
  func output() throws {
    let folder = try folder()
    defer { folder.remove() }
    #expect(try folder.hl7v3("diff old less --output report.txt").output == "")
    let report = try String(contentsOf: folder.url.appendingPathComponent("report.txt"), encoding: .utf8)
    #expect(try folder.hl7v3("diff old less").output == report)
    try folder.add(
      "sheets/ChangeReportText.xsl",
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes">
        <xsl:output method="text"/>
        <xsl:template match="/"><xsl:value-of select="concat(count(//c:change), ' in all')"/></xsl:template>
      </xsl:stylesheet>
      """)
    #expect(try folder.hl7v3("diff old less --templates sheets").output == "1 in all")
  }
}
