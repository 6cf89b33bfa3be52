import Testing

@testable import HL7V3Runtime

@Suite("Raw content as a tree")
struct RawContentTests {
  /// The first child of a document's root, kept raw as a decoder keeps it.
  private func raw(_ document: String) throws -> RawElement {
    var scanner = try Trace.scanner(document)
    _ = try scanner.nextMarkup()
    let bindings = scanner.inScopeNamespaces().map { RawScope.Binding(prefix: $0.prefix, namespace: $0.uri) }
    _ = try scanner.nextMarkup()
    let name = XMLName(scanner.namespaceURI(of: scanner.element), scanner.localName(of: scanner.element))
    let range = try scanner.skipElement()
    return RawElement(input: scanner.input, range: range, scope: RawScope(bindings), name: name, language: nil, space: nil)
  }

  @Test("Names are resolved with the prefixes of the surroundings")
  func names() throws {
    let node = try raw("<r xmlns='urn:d' xmlns:p='urn:p'><p:a p:x='1' y='2'><b/><c xmlns=''/></p:a></r>").node()
    #expect(node.name == XMLName("urn:p", "a"))
    #expect(node.attributes.map(\.name) == [XMLName("urn:p", "x"), XMLName("", "y")])
    #expect(node.attribute("y") == "2")
    #expect(node.attribute("x") == nil)
    #expect(node.elements.map(\.name) == [XMLName("urn:d", "b"), XMLName("", "c")])
  }

  @Test("Mixed content keeps its order and its blanks; CDATA and references are text, comments are not")
  func mixedContent() throws {
    let node = try raw("<r><p>one <b>two</b> <!-- no --><i/>&lt;<![CDATA[&]]>\n</p></r>").node()
    #expect(node.text == "one two <&\n")
    #expect(node.content.count == 5)
    #expect(node.content.first == .text("one "))
    #expect(node.content.last == .text("<&\n"))
    #expect(node.elements(named: "b").map(\.text) == ["two"])
  }

  @Test("Depth is limited by the scanner, and costs no stack before that")
  func depth() throws {
    let deep = String(repeating: "<a>", count: 90) + String(repeating: "</a>", count: 90)
    let element = try raw("<r>\(deep)</r>")
    #expect(try element.node().elements.count == 1)
    var limits = XMLLimits()
    limits.depth = 50
    #expect(throws: XMLError.self) { try element.node(limits: limits) }
  }

  @Test("A detached element gives the same tree")
  func detached() throws {
    let element = try raw("<r xmlns:p='urn:p'><p:a>text</p:a></r>")
    #expect(try element.detached().node() == element.node())
    #expect(try AnyElement.raw(element).node() == element.node())
  }
}
