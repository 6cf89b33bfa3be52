import Testing

@testable import HL7V3Runtime

@Suite("Skipping, marks, positions")
struct NavigationTests {
  @Test("a skipped element is a range of the input")
  func skip() throws {
    let document = "<a> <b c='1'><d>text</d><!-- --><e/></b ><f/><g></g></a>"
    var scanner = try Trace.scanner(document)
    var skipped: [String] = []
    _ = try scanner.nextMarkup()
    while try scanner.nextMarkup() == .startElement {
      let range = try scanner.skipElement()
      skipped.append(scanner.bytes.string(range.lowerBound, range.upperBound))
      #expect(scanner.depth == 1)
    }
    #expect(skipped == ["<b c='1'><d>text</d><!-- --><e/></b >", "<f/>", "<g></g>"])
    #expect(try scanner.nextMarkup() == .endOfDocument)
  }

  @Test("a mark brings back position, scope and attributes")
  func marks() throws {
    var scanner = try Trace.scanner("<a xmlns='u'><b xmlns:p='v' x='1' p:y='2' xml:lang='en'><c xmlns='w' z='3'>t</c></b><d/></a>")
    _ = try scanner.nextMarkup()
    _ = try scanner.nextMarkup()
    let mark = scanner.mark()
    for lookAhead in 0..<5 {
      for _ in 0..<lookAhead { _ = try scanner.nextContent() }
      scanner.reset(to: mark)
      #expect(scanner.depth == 2)
      #expect(scanner.localName(of: scanner.element) == "b")
      #expect((0..<scanner.attributeCount).map { scanner.attributeValue($0) } == ["1", "2", "en"])
      #expect(scanner.resolve(prefix: "p") == "v")
      #expect(scanner.resolve(prefix: "") == "u")
      #expect(scanner.inheritedLanguage == "en")
      #expect(scanner.inherited.count == 1)
    }
    _ = try scanner.skipElement()
    #expect(scanner.inheritedLanguage == nil)
    #expect(try scanner.nextMarkup() == .startElement)
    #expect(scanner.localName(of: scanner.element) == "d")
    let empty = scanner.mark()
    #expect(try scanner.nextMarkup() == .endElement)
    scanner.reset(to: empty)
    #expect(try scanner.simpleContent().map(scanner.string) == "")
    #expect(try scanner.nextMarkup() == .endElement)
    #expect(try scanner.nextMarkup() == .endOfDocument)
  }

  @Test("language and space are inherited")
  func inherited() throws {
    var scanner = try Trace.scanner("<a xml:lang='en'><b xml:lang='cy' xml:space='preserve'><c/></b><d/></a>")
    var seen: [String] = []
    while true {
      let event = try scanner.nextMarkup()
      if event == .endOfDocument { break }
      guard event == .startElement else { continue }
      seen.append("\(scanner.localName(of: scanner.element)):\(scanner.inheritedLanguage ?? "")/\(scanner.inheritedSpace ?? "")")
    }
    #expect(seen == ["a:en/", "b:cy/preserve", "c:cy/preserve", "d:en/"])
  }

  @Test("an error tells line, column, byte and path")
  func place() throws {
    let error = try #require(Trace.error("<s:a xmlns:s='u'>\r\n <b>\r  <c>\n&x;</c></b></s:a>"))
    #expect(error.line == 4)
    #expect(error.column == 1)
    #expect(error.offset == 30)
    #expect(error.path == "/a/b/c")
    #expect(error.description == "4:1: undeclaredEntity: only lt, gt, amp, quot and apos are declared at /a/b/c (byte 30)")
    #expect(error == XMLError(.undeclaredEntity, offset: 0, line: 1, column: 1, path: "", detail: ""))
  }

  @Test("a byte order mark takes no column")
  func mark() throws {
    let error = try #require(Trace.error([0xEF, 0xBB, 0xBF] + Array("<a></b>".utf8)))
    #expect(error.column == 6)
    #expect(error.offset == 8)
  }

  @Test("lines are found in any order")
  func lines() throws {
    let scanner = try Trace.scanner("<a>\n<b>\r\n<c>\r<d>")
    let offsets = [13, 0, 4, 9, 12, 3, 8]
    #expect(offsets.map { scanner.error(.invalidText, "", at: $0).line } == [4, 1, 2, 3, 3, 1, 2])
  }
}
