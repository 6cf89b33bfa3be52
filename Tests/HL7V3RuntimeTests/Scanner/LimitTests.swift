import Testing

@testable import HL7V3Runtime

@Suite("Limits")
struct LimitTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  @Test("X7: depth", arguments: [101, 10_000, 1_000_000])
  func depth(_ depth: Int) {
    let error = Trace.error(nested(depth))
    #expect(error?.code == .depthLimit)
    #expect(error?.offset == 300)
  }

  @Test("X7: depth at the limit")
  func depthAtLimit() { #expect(Trace.error(nested(100)) == nil) }

  @Test("X8: attributes", arguments: [257, 10_000, 100_000])
  func attributes(_ count: Int) {
    #expect(Trace.error("<a \((0..<count).map { "b\($0)=''" }.joined(separator: " "))/>")?.code == .attributeLimit)
  }

  @Test("X8: attributes at the limit, and far more where allowed, take linear time")
  func manyAttributes() {
    var limits = XMLLimits()
    let many = (0..<65_535).map { "b\($0)=''" }.joined(separator: " ")
    limits.attributes = 65_536
    #expect(Trace.error("<a \(many)/>", limits: limits) == nil)
    #expect(Trace.error("<a \(many) b77=''/>", limits: limits)?.code == .duplicateAttribute)
  }

  @Test("X9: declarations of namespaces on one element")
  func declarations() {
    let many = (0..<20_000).map { "xmlns:p\($0)='u\($0)'" }.joined(separator: " ")
    #expect(Trace.error("<a \(many)/>")?.code == .namespaceLimit)
  }

  @Test("X9: declarations in scope")
  func declarationsInScope() {
    let element = "<a \((0..<40).map { "xmlns:p\($0)='u\($0)'" }.joined(separator: " "))>"
    #expect(Trace.error(String(repeating: element, count: 7))?.code == .namespaceLimit)
    let repeated = "<r>" + String(repeating: element + "</a>", count: 100) + "</r>"
    #expect(Trace.error(repeated) == nil)
  }

  @Test("X10: names in each place", arguments: [1_025, 50_001, 1_000_000])
  func names(_ length: Int) {
    let name = String(repeating: "n", count: length)
    for document in ["<\(name)/>", "<a \(name)=''/>", "<a xmlns:\(name)='u'/>", "<a xmlns:p='u' p:\(name)=''/>"] {
      #expect(Trace.error(document)?.code == .nameLengthLimit)
    }
    #expect(Trace.error("<a><?\(name)?></a>", .skip)?.code == .nameLengthLimit)
  }

  @Test("X10: text in each form, at the limit and one byte beyond")
  func text() {
    var limits = XMLLimits()
    limits.textBytes = 1_000
    for (length, code) in [(1_000, nil), (1_001, XMLError.Code.textLimit)] {
      let text = String(repeating: "t", count: length)
      let blanks = String(repeating: " ", count: length)
      for document in [
        "<a>\(text)</a>", "<a b='\(text)'/>", "<a><!--\(text)--></a>", "<a><![CDATA[\(text)]]></a>", "<a>\(blanks)</a>",
        "<a xmlns='\(text)'/>", "<!--\(text)--><a/>",
      ] {
        #expect(Trace.error(document, limits: limits)?.code == code)
      }
    }
  }

  @Test("X10: what the limits are when nobody says")
  func defaults() {
    let limits = XMLLimits()
    #expect(limits.textBytes == 10 << 20)
    #expect(limits.totalBytes == 256 << 20)
    #expect([limits.depth, limits.attributes, limits.namespaceDeclarations, limits.nameLength] == [100, 256, 256, 1_024])
    #expect(limits.findings == 1_000)
  }

  @Test("no limit can be switched off")
  func finite() {
    var limits = XMLLimits()
    (limits.depth, limits.attributes, limits.namespaceDeclarations, limits.nameLength) = (.max, .max, .max, .max)
    (limits.textBytes, limits.totalBytes, limits.findings) = (.max, .max, .max)
    #expect(limits == XMLLimits.largest)
    #expect([limits.depth, limits.attributes, limits.namespaceDeclarations, limits.nameLength] == [1_000, 65_536, 1_024, 65_536])
    #expect([limits.textBytes, limits.totalBytes, limits.findings] == [1 << 30, 1 << 30, 1_000_000])
    limits.findings = -1
    #expect(limits.findings == 0)
  }

  @Test("X10: a namespace name has the limit of names", arguments: [(1_024, nil), (1_025, XMLError.Code.nameLengthLimit)])
  func namespaceName(_ length: Int, _ code: XMLError.Code?) {
    #expect(Trace.error("<a xmlns:p='\(String(repeating: "u", count: length))'/>")?.code == code)
    #expect(Trace.error("<a xmlns='\(String(repeating: "u", count: length))'/>")?.code == code)
  }

  @Test("X10: a path in an error has the beginning of a long name")
  func longPath() throws {
    let name = String(repeating: "\u{E9}", count: 500)
    let error = try #require(Trace.error("<\(name)><b></c></\(name)>"))
    #expect(error.path == "/\(String(repeating: "\u{E9}", count: 64))…/b")
  }

  @Test("the whole document")
  func total() {
    var limits = XMLLimits()
    limits.totalBytes = 10
    #expect(Trace.error("<aaaaaa/>", limits: limits) == nil)
    #expect(Trace.error("<aaaaaaaa/>", limits: limits)?.code == .totalLimit)
    limits.totalBytes = .max
    #expect(limits.totalBytes < Int(Int32.max))
  }

  @Test("limits hold in what is skipped")
  func skipping() throws {
    var scanner = try Trace.scanner("<a>\(nested(100))</a>")
    _ = try scanner.nextMarkup()
    _ = try scanner.nextMarkup()
    #expect(throws: XMLError.self) { try scanner.skipElement() }
  }
}
