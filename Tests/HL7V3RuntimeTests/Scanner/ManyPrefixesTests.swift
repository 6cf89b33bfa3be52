import Testing

@testable import HL7V3Runtime

@Suite("Prefixes in scope, by the dozen")
struct ManyPrefixesTests {
  /// The namespaces of the elements of a document, in their order.
  private static func namespaces(_ document: String) throws -> [String] {
    let input = Array(document.utf8).withBorrowedBytes { InputBuffer(copying: $0) }
    var scanner = try XMLScanner(input, names: NameTable(namespaces: [], names: []))
    var found: [String] = []
    while true {
      switch try scanner.nextMarkup() {
      case .startElement: found.append(scanner.namespaceURI(of: scanner.element))
      case .endOfDocument: return found
      case .endElement, .text: break
      }
    }
  }

  private static func declarations(_ range: Range<Int>, _ uri: String) -> String {
    range.map { " xmlns:p\($0)='\(uri)\($0)'" }.joined()
  }

  @Test("Each prefix means its nearest declaration, however many there are", arguments: [1, 16, 31, 32, 33, 34, 64, 120])
  func nearest(count: Int) throws {
    let last = count - 1
    let document =
      "<a\(Self.declarations(0..<count, "u"))><p0:b/><p\(last):b xmlns:p\(last)='v'><p\(last):c/><p0:c/></p\(last):b><p\(last):b/>"
      + "<b\(Self.declarations(0..<count, "w"))><p\(last):c/></b><p0:b/><xml:b/></a>"
    #expect(
      try Self.namespaces(document)
        == ["", "u0", "v", "v", last == 0 ? "v" : "u0", "u\(last)", "", "w\(last)", "u0", NamespaceScope.xmlNamespace])
  }

  @Test("A prefix is declared once in a tag, and unknown when its element has ended", arguments: [2, 32, 33, 100])
  func refused(count: Int) {
    let many = Self.declarations(0..<count, "u")
    #expect(Self.error("<a\(many) xmlns:p\(count - 1)='u'/>") == .duplicateAttribute)
    #expect(Self.error("<a><b\(many)/><p\(count - 1):b/></a>") == .unboundPrefix)
    #expect(Self.error("<a\(many)><b\(Self.declarations(count..<2 * count, "u"))/><p\(count):b/></a>") == .unboundPrefix)
    #expect(Self.error("<a\(many)><b xmlns:p0='v' xmlns:q='u'/></a>") == nil)
  }

  private static func error(_ document: String) -> XMLError.Code? {
    do {
      _ = try namespaces(document)
      return nil
    } catch { return (error as? XMLError)?.code }
  }
}
