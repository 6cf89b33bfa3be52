@_spi(Generated) @_spi(Testing) import HL7V3Runtime
import Testing

/// A document that lets in others, with a text and two attributes.
private struct Outer: HL7Document {
  var stored: StoredElement

  static let schema = DocumentSchema(grammar: grammar, type: 0, root: 1)
  static let grammar = Grammar(
    #"""
    n -
    n urn:outer
    w 1 outer
    w 1 text
    w 0 code
    f outer.xsd
    s Text a string
    s Code a string
    t 1 Outer c 0 0 - 0 1 0
    a 3 s0 o 1 - - 1
    e 2 0 0 s0 0 - 1
    g 1 0 !urn:outer lax
    q 0 e0>1
    q 1 g0>1
    k 0 c s0 w1
    """#)
}

/// One that may stand in it, and in itself; its rules by the same numbers are others.
private struct Inner: HL7Document {
  var stored: StoredElement

  static let schema = DocumentSchema(grammar: grammar, type: 0, root: 1)
  static let grammar = Grammar(
    #"""
    n -
    n urn:inner
    w 1 inner
    w 1 number
    w 0 code
    f inner.xsd
    s Number a integer
    s Code a boolean
    t 1 Inner c 0 0 - 0 1 0
    a 3 s0 o 1 - - 1
    e 2 0 0 s0 0 - 1
    g 1 0 * lax
    q 0 e0>1
    q 1 g0>1
    k 0 c s0 w1
    """#)
}

@Suite("Documents of two grammars in one message")
struct TwoGrammarsTests {
  private static let documents = DocumentRegistry([Outer.self, Inner.self])

  /// The same values within and without.
  private static func message(_ text: String, _ code: String) -> [UInt8] {
    let inner = "<inner xmlns='urn:inner' code='\(code)'><number>\(text)</number></inner>"
    return Array("<outer xmlns='urn:outer' code='\(code)'><text>\(text)</text>\(inner)\(inner)</outer>".utf8)
  }

  @Test("A value that is right for one is not taken to be right for the other", arguments: [("one", "true"), ("1", "yes"), ("one", "yes")])
  func wrong(_ text: String, _ code: String) throws {
    let bytes = Self.message(text, code)
    #expect(throws: XMLError.self) { try Self.documents.decode(bytes, options: .strict) }
    let document = try Self.documents.decode(bytes)
    let expected = 2 * ((text == "1" ? 0 : 1) + (code == "true" ? 0 : 1))
    #expect(try document.validate().count == expected)
    #expect(try document.validateByReading().count == expected)
  }

  @Test("What is right for both is right")
  func right() throws {
    let bytes = Self.message("1", "true")
    let document = try Self.documents.decode(bytes, options: .strict)
    #expect(try document.validate().isEmpty && document.validateByReading().isEmpty)
  }

  @Test("A document in another one of its own type is looked into")
  func nested() throws {
    let bytes = Array("<inner xmlns='urn:inner'><number>1</number><inner><number>one</number></inner></inner>".utf8)
    let documents = DocumentRegistry([Inner.self])
    #expect(throws: XMLError.self) { try documents.decode(bytes, options: .strict) }
    let document = try documents.decode(bytes)
    #expect(try document.validate().map(\.path) == ["/inner/inner/number"])
    #expect(try document.validateByReading().count == 1)
    #expect(throws: XMLError.self) { try document.xml(options: .strict) }
  }

  @Test("Documents of one grammar within another, each with namespaces of its own, are read as by themselves")
  func manyNamespaces() throws {
    let inner = (0..<50).map { number in
      let declarations = (0..<10).map { " xmlns:p\($0)='urn:\(number):\($0)'" }.joined()
      return "<inner xmlns='urn:inner'\(declarations)><number>\(number)</number></inner>"
    }
    let bytes = Array("<outer xmlns='urn:outer'><text>1</text>\(inner.joined())</outer>".utf8)
    let document = try Self.documents.decode(bytes, options: .strict)
    #expect(
      try document.validate().isEmpty && RawNode(reading: document.xml()).elements(named: "inner").map(\.text) == (0..<50).map(String.init))
  }
}
