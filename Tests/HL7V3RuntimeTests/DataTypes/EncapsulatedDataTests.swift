import Foundation
import Testing

@testable import HL7V3Runtime

@Suite("ED: bytes, references, text by section")
struct EncapsulatedDataTests {
  static let contents: [(id: String, attributes: String, content: String, bytes: String?)] = [
    ("ED-text", "", "caf\u{E9}", "caf\u{E9}"), ("ED-base64", "representation='B64'", "JVBERi0x", "%PDF-1"),
    ("ED-base64-lines", "representation='B64'", "\n JVBE\n Ri0x\r\n", "%PDF-1"),
    ("ED-base64-padding", "representation='B64'", "JVA=", "%P"),
    ("ED-base64-none", "representation='B64'", "", ""), ("ED-base64-short", "representation='B64'", "JVA", nil),
    ("ED-base64-letters", "representation='B64'", "JV*A", nil), ("ED-base64-inner-padding", "representation='B64'", "JVA=JVA=", nil),
    ("ED-elements", "", "<b>x</b>", nil), ("ED-reference", "representation='B64'", "<reference value='http://x.example'/>JVA=", "%P"),
  ]

  @Test("Bytes", arguments: contents)
  func bytes(_ id: String, _ attributes: String, _ content: String, _ bytes: String?) throws {
    let data = try element("<value \(attributes)>\(content)</value>").asEncapsulatedData
    #expect(data.bytes == bytes.map { Array($0.utf8) }, "\(id)")
  }

  @Test("What surrounds the content")
  func parts() throws {
    let data = try element(
      "<value mediaType='application/pdf' language='en-GB' compression='GZ'><reference value='http://x.example/a'/><thumbnail>t</thumbnail>x</value>"
    ).asEncapsulatedData
    #expect(data.mediaType == "application/pdf")
    #expect(data.language == "en-GB")
    #expect(data.compressionAlgorithm == "GZ")
    #expect(data.reference?.address == "//x.example/a")
    #expect(data.thumbnail?.plainText == "t")
    #expect(data.plainText == "x")
    #expect(data.presentationText == nil)
    #expect(try element("<value/>").asEncapsulatedData.mediaType == "text/plain")
  }

  private static let summary = """
    <value><html xmlns="xhtml:NPfIT:PresentationText"><head><title>About</title></head><body>loose<h1>All</h1>
    <h2 id="s1">Allergies &amp; Reactions</h2><h3>From the practice</h3><p>One<br/>two <a href="#x">three</a></p>
    <ul><li>first<ol><li>inner</li></ol></li>stray</ul>
    <h2>Medication</h2><table summary="a summary"><caption>Acute</caption><thead><tr><th>Date</th><th>Item</th></tr></thead>
    <tbody><tr><td rowspan="2">1 Jun</td><td>A</td></tr><tr><td>B</td></tr><tr><td colspan="2">End</td></tr></tbody></table>
    <pre>as
      set</pre><h2/><video>unknown <b>element</b></video></body></html></value>
    """

  @Test("Sections hold what stands between the headings, in order")
  func sections() throws {
    let text = try #require(try element(Self.summary).asEncapsulatedData.presentationText)
    #expect(text.sections.map(\.heading) == [nil, "Allergies & Reactions", "Medication", ""])
    #expect(text.sections[1].id == "s1")
    #expect(text.sections[0].blocks == [.paragraph("About"), .paragraph("loose"), .heading(level: 1, "All")])
    #expect(text.sections[1].blocks.prefix(2) == [.heading(level: 3, "From the practice"), .paragraph("One\ntwo three")])
    guard case .list(let items) = text.sections[1].blocks[2] else { return #expect(Bool(false), "a list") }
    #expect(items.map(\.text) == ["first", "inner", "stray"])
    #expect(items.map(\.marker) == ["-", "1.", "-"])
    #expect(items.map(\.depth) == [0, 1, 0])
    guard case .table(let table) = text.sections[2].blocks[0] else { return #expect(Bool(false), "a table") }
    #expect(table.caption == "Acute")
    #expect(table.summary == "a summary")
    #expect(table.header == [["Date", "Item"]])
    #expect(table.rows == [["1 Jun", "A"], ["1 Jun", "B"], ["End"]])
    #expect(text.sections[2].blocks[1] == .preformatted("as\n  set"))
    #expect(text.sections[3].blocks == [.paragraph("unknown element")])
  }

  @Test("Plain text has every word, in order")
  func plainText() throws {
    let node = try element(Self.summary)
    let plain = try #require(node.asEncapsulatedData.presentationText).plainText
    var rest = plain[...]
    for run in Self.runs(of: node) {
      for word in run.split(whereSeparator: \.isWhitespace) {
        let range = try #require(rest.range(of: word), "\(word)")
        rest = rest[range.upperBound...]
      }
    }
  }

  /// The runs of text in an element, in order.
  private static func runs(of node: RawNode) -> [String] {
    node.content.flatMap { item -> [String] in
      switch item {
      case .text(let text): [text]
      case .element(let child): runs(of: child)
      }
    }
  }

  @Test("A narrative of another HL7 V3 document is read too")
  func narrative() throws {
    let node = try element(
      "<text><paragraph>One</paragraph><list listType='ordered'><item>a</item><item>b</item></list><content>two</content></text>")
    let text = try #require(node.asEncapsulatedData.presentationText)
    #expect(text.plainText == "One\n1. a\n2. b\ntwo")
  }

  @Test("Hostile tables cost no more than their size")
  func hostile() throws {
    let cells = String(repeating: "<td colspan='999999999' rowspan='999999999'>x</td>", count: 200)
    let table =
      "<value><table><tr>\(cells)</tr>" + String(repeating: "<tr><td colspan='-1' rowspan='x'>y</td></tr>", count: 50) + "</table></value>"
    let text = try #require(try element(table).asEncapsulatedData.presentationText)
    #expect(text.plainText.contains("y"))
  }
}
