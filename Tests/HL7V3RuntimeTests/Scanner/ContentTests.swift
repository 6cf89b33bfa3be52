import Testing

@testable import HL7V3Runtime

@Suite("Content")
struct ContentTests {
  static let contents: [(String, String)] = [
    ("<a>b</a>", "<a 'b' >"), ("<a/>", "<a >"), ("<a />", "<a >"), ("<a\n/>", "<a >"), ("<a></a\t>", "<a >"),
    ("<a> <b/> </a>", "<a ' ' <b > ' ' >"),
    ("<a>&lt;&gt;&amp;&quot;&apos;</a>", "<a '<>&\"'' >"),
    ("<a>&#65;&#x42;&#x1F600;&#000000000000000000000000067;</a>", "<a 'AB😀C' >"),
    ("<a>b\r\nc\rd\ne</a>", "<a 'b\nc\nd\ne' >"),
    ("<a>b&#13;\r\nc</a>", "<a 'b\r\nc' >"),
    ("<a><![CDATA[b\r\n]]]]><![CDATA[>&amp;<c/>]]></a>", "<a 'b\n]]' '>&amp;<c/>' >"),
    ("<a><![CDATA[]]></a>", "<a >"),
    ("<a>b<!-- c -->d</a>", "<a 'b' 'd' >"), ("<a>]]</a>", "<a ']]' >"), ("<a>]]&gt;</a>", "<a ']]>' >"), ("<a>></a>", "<a '>' >"),
    ("<a b=' c\td\r\ne\rf\ng '/>", "<a @b= c d e f g  >"),
    ("<a b='&#9;&#13;&#10;&lt;&amp;'/>", "<a @b=\t\r\n<& >"),
    ("<a b = \"it's\" c\n=\n'\"'/>", "<a @b=it's @c=\" >"), ("<a b='>]]>'/>", "<a @b=>]]> >"), ("<a b=''/>", "<a @b= >"),
    ("<a>\u{7F}\u{85}\u{2028}</a>", "<a '\u{7F}\u{85}\u{2028}' >"),
  ]

  @Test("is unescaped and normalised", arguments: contents)
  func content(_ document: String, _ expected: String) throws {
    // Byte by byte: a CR and an LF make one Character.
    #expect(Array(try Trace.content(document).utf8) == Array(expected.utf8))
  }

  @Test("markup passes over blank text only")
  func markup() throws {
    var scanner = try Trace.scanner("<a> \r\n<!-- --> <b/> <![CDATA[ ]]> x <c>&#32;</c></a> <!-- --> ")
    var events: [XMLScanner.Event] = []
    var texts: [String] = []
    repeat {
      events.append(try scanner.nextMarkup())
      if events.last == .text {
        texts.append(scanner.textString())
        #expect(!scanner.textIsBlank)
      }
    } while events.last != .endOfDocument
    #expect(texts == [" x ", " "])
    #expect(events.count == 9)
    #expect(try scanner.nextMarkup() == .endOfDocument)
  }

  static let simple: [(String, String?)] = [
    ("<a>plain</a>", "plain"), ("<a/>", ""), ("<a></a>", ""), ("<a> b </a>", " b "), ("<a>&amp;</a>", "&"), ("<a>b\r\nc</a>", "b\nc"),
    ("<a>90<!-- -->00</a>", "9000"), ("<a>90<![CDATA[<>]]>00</a>", "90<>00"), ("<a><b/></a>", nil), ("<a>b<c/></a>", nil),
    ("<a>x<!-- -->y<b/></a>", nil), ("<a>]</a>", "]"),
  ]

  @Test("X16: simple content is joined; with a child there is none and nothing is consumed", arguments: simple)
  func simpleContent(_ document: String, _ expected: String?) throws {
    var scanner = try Trace.scanner("<r x='1'>\(document)<z/></r>")
    _ = try scanner.nextMarkup()
    _ = try scanner.nextMarkup()
    let place = scanner.offset
    let content = try scanner.simpleContent().map(scanner.string)
    #expect(content == expected)
    if expected == nil {
      #expect(scanner.offset == place)
      #expect(scanner.depth == 2)
    } else {
      #expect(scanner.depth == 1)
      #expect(try scanner.nextMarkup() == .startElement)
      #expect(scanner.localName(of: scanner.element) == "z")
    }
  }

  @Test("simple content is checked as all content is", arguments: ["]]>", "&b;", "\u{1}", "<!-- -- -->", "<", "</b>", "<![CDATA[", "<!X>"])
  func wrongSimpleContent(_ content: String) throws {
    var scanner = try Trace.scanner("<a>\(content)</a>")
    _ = try scanner.nextMarkup()
    #expect(throws: XMLError.self) {
      if try scanner.simpleContent() == nil { while try scanner.nextMarkup() != .endOfDocument {} }
    }
  }

  @Test("long texts and values, whatever their length")
  func lengths() throws {
    for length in 0..<70 {
      let text = String(repeating: "x", count: length)
      let spelled = try Trace.content("<a b='\(text)' c=\"\(text)&amp;\">\(text)&lt;\(text)</a>")
      #expect(spelled == "<a @b=\(text) @c=\(text)& '\(text)<\(text)' >")
    }
  }

  @Test("comparison of a value without a string")
  func comparison() throws {
    var scanner = try Trace.scanner("<a b='x&amp;y' c='xyz'/>")
    _ = try scanner.nextMarkup()
    // What stands behind the value is no part of it.
    func isEqual(_ index: Int, _ value: String) -> Bool {
      (Array(value.utf8) + [UInt8](repeating: 0x7A, count: PaddedBytes.padding)).withPaddedBytes(value.utf8.count) {
        scanner.attributeValueEquals(index, $0)
      }
    }
    #expect(isEqual(0, "x&y") && isEqual(1, "xyz") && !isEqual(1, "xy") && !isEqual(1, "xyzz"))
  }
}
