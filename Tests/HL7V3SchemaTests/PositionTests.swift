#if Generator
  import Testing

  @testable import HL7V3Schema

  @Suite("Positions")
  struct PositionTests {
    static let lineEnds = ["\n", "\r", "\r\n"]

    @Test("CR, LF and CR LF each end a line", arguments: lineEnds)
    func endsOfLines(_ end: String) {
      let schema = InMemory.schema("<xs:complexType name='A'/>\n  <xs:complexType name='B'>\n</xs:complexType>").replacing("\n", with: end)
      let memory = InMemory(["a.xsd": schema])
      #expect(memory.messages == [])
      #expect(memory.complex("A")?.location == SourceLocation(file: "a.xsd", line: 2, column: 1))
      #expect(memory.complex("B")?.location == SourceLocation(file: "a.xsd", line: 3, column: 3))
    }

    @Test("what only looks like a start tag is none")
    func lookalikes() {
      let text = """
        <?xml version="1.0"?><!-- <a> > --><?x <b> ?>
        <r a=">" b='<c'><![CDATA[<d>]]]]><e/><f
          x="y"
        /></r>
        """
      let bytes = Array(text.utf8)
      let source = SourceText(bytes)
      let places = StartTags(bytes).offsets.map { source.position(ofOffset: $0) }
      #expect(places.map(\.line) == [2, 2, 2])
      #expect(places.map(\.column) == [1, 34, 38])
    }

    @Test("a document type with its internal subset is passed over")
    func documentType() {
      let bytes = Array(#"<!DOCTYPE r [<!ENTITY a "<x>]>"><!-- ' <y> --><?p > ?><!ELEMENT r ANY>]><r><s/></r>"#.utf8)
      let tags = StartTags(bytes)
      #expect(tags.documentType == 0)
      #expect(tags.offsets.map { String(decoding: bytes[$0...].prefix(2), as: UTF8.self) } == ["<r", "<s"])
    }

    @Test("UTF-16 is decoded first", arguments: [true, false], [true, false])
    func utf16(isBigEndian: Bool, hasMark: Bool) {
      let text = #"<?xml version="1.0" encoding="UTF-16"?>"# + InMemory.schema("<!-- é --> <xs:complexType name='A'/>")
      let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
      let bytes = units.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? pair : pair.reversed()
      }
      let memory = InMemory(bytes: ["a.xsd": bytes])
      #expect(memory.messages == [])
      #expect(memory.complex("A")?.location == SourceLocation(file: "a.xsd", line: 2, column: 13))
    }

    @Test("a byte order mark takes no column")
    func byteOrderMark() {
      let memory = InMemory(bytes: ["a.xsd": [0xEF, 0xBB, 0xBF] + Array("<x/>".utf8)])
      #expect(memory.diagnostics.all.first?.location?.column == 1)
    }

    @Test("a file cut short anywhere does not trap the scanner")
    func truncated() {
      let text = Array("<!DOCTYPE a [<!-- x -->]><a b='c'><!-- d --><![CDATA[e]]><?f g?></a>".utf8)
      for count in 0...text.count { _ = StartTags(Array(text.prefix(count))) }
    }

    @Test("libxml2's line and column become ours", arguments: [("a\rb\r<", 1, 5, 3, 1), ("a\nb\n<", 3, 1, 3, 1), ("a\r\nb<", 2, 2, 2, 2)])
    func translated(text: String, line: Int, column: Int, ourLine: Int, ourColumn: Int) {
      let source = SourceText(Array(text.utf8))
      let position = source.position(ofOffset: source.offset(ofLineFeedLine: line, column: column))
      #expect(position.line == ourLine && position.column == ourColumn)
    }
  }
#endif
