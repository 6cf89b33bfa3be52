import Testing

@testable import HL7V3Runtime

@Suite("Trees of raw content")
struct RawNodeTests {
  /// An element in brackets: name, attributes, content, so that structure shows in one line.
  private static func outline(_ node: RawNode) -> String {
    let attributes = node.attributes.map { " \($0.name)=\($0.value)" }.joined()
    let content = node.content.map { item in
      switch item {
      case .element(let inner): outline(inner)
      case .text(let text): "'\(text)'"
      }
    }
    return "[\(node.name)\(attributes)\(content.isEmpty ? "" : " ")\(content.joined())]"
  }

  @Test(
    "Structure, and where texts begin and end",
    arguments: [
      ("<a/>", "[a]"), ("<a></a>", "[a]"), ("<a>x</a>", "[a 'x']"), ("<a>x<b>y</b>z</a>", "[a 'x'[b 'y']'z']"),
      ("<a>x<b/>y<b/>z</a>", "[a 'x'[b]'y'[b]'z']"), ("<a>x<!-- c -->y<![CDATA[<z>]]>&amp;</a>", "[a 'xy<z>&']"),
      ("<a><!-- c --><b/><![CDATA[]]></a>", "[a [b]]"), ("<a><b>x</b>y</a>", "[a [b 'x']'y']"), ("<a> <b/> </a>", "[a ' '[b]' ']"),
      ("<a x='1' y='&lt;&#10;'><b x=''/></a>", "[a x=1 y=<\n [b x=]]"),
      ("<a xmlns='u' x='1'><p:b xmlns:p='v' p:x='2'/><b xmlns=''/></a>", "[{u}a x=1 [{v}b {v}x=2][b]]"),
      ("<p:a xmlns:p='u'><q:a xmlns:q='u'/><a/></p:a>", "[{u}a [{u}a][a]]"),
      (
        "<ab><abc/><ab/><abcdefghi/><abcdefghj/></ab>",
        "[ab [abc][ab][abcdefghi][abcdefghj]]"
      ),
    ])
  func structure(_ xml: String, _ expected: String) throws { #expect(Self.outline(try element(xml)) == expected) }

  @Test("All text in an element is that between its tags")
  func text() throws {
    let node = try element("<a>1<b>2<c>3</c></b>4<b/>5</a>")
    #expect(node.text == "12345" && node.elements.map(\.text) == ["23", ""] && node.descendant("c")?.text == "3")
  }

  @Test("Ways through a tree")
  func paths() throws {
    let node = try element("<a><b i='1'><c/><b i='2'/></b><d><b i='3'> </b></d><b/></a>")
    #expect(node.first("d", "b")?.attribute("i") == "3" && node.first("d", "c") == nil && node.first() == node)
    #expect(node.outermost("b").map { $0.attribute("i") } == ["1", "3", nil])
    #expect(node.elements(named: "b").map { $0.attribute("i") } == ["1", nil])
    var names: [String] = []
    node.elements[0].forEach { names.append($0.name.local) }
    #expect(names == ["b", "c", "b"])
    #expect(node.all("b").map { $0.attribute("i") } == ["1", "2", "3", nil] && node.all("e").isEmpty)
    #expect(node.all(where: "i", is: "2") == [node.elements[0].elements[1]] && node.all(where: "j", is: "").isEmpty)
    #expect(node.isBlank && node.descendant("e") == nil)
  }

  @Test("By name, among more names than are remembered")
  func manyNames() throws {
    let names = (0..<200).map { "n\($0)" }
    let node = try element("<a>" + (names + names).map { "<\($0) m='1' root='\($0)'/>" }.joined(separator: "x") + "</a>")
    for name in names[60..<80] {
      #expect(node.all(name).count == 2 && node.outermost(name).count == 2 && node.descendant(name)?.isNamed(name) == true)
      #expect(node.all(where: "root", is: name) == node.all(name))
    }
    let found = node.all(where: "root", is: "n7", orNamed: "n8").map(\.name.local)
    #expect(found == ["n7", "n8", "n7", "n8"])
    #expect(node.all(where: "m", is: "1").count == 400 && node.all(where: "m", is: "1", orNamed: "a").count == 401)
  }

  @Test("By an attribute, whatever blanks are around its value")
  func blanks() throws {
    let node = try element("<a><b i=' x&#10;'/><b i='x'/><b i='x y'/><b i='xx'/><b i='  '/><b i=''/><b i=' xx '/></a>")
    #expect(node.all(where: "i", is: "x") == Array(node.elements[...1]) && node.all(where: "i", is: "xx").count == 2)
    #expect(node.all(where: "i", is: "").count == 2 && node.all(where: "i", is: "x y").count == 1)
  }

  @Test("An attribute by its namespace")
  func qualifiedAttribute() throws {
    let node = try element("<a xmlns:p='u' b='1' p:b='2' p:root='3'/>")
    #expect(node.attribute("b", in: "u") == "2" && node.attribute("b", in: "") == "1" && node.attribute("c", in: "u") == nil)
    #expect(node.all(where: "root", is: "3").isEmpty)
  }

  @Test(
    "Text without what is blank around it",
    arguments: [
      (" x ", "x"), ("x", "x"), ("\r\nx y\n", "x y"), ("\u{A0}\u{E9}\u{2003}", "\u{E9}"), ("x\u{301}", "x\u{301}"), ("x\u{2003}", "x"),
      ("  ", ""), ("", ""),
    ])
  func trimmed(_ text: String, _ expected: String) throws { #expect(try element("<a>\(text)</a>").trimmedText == expected) }

  @Test(
    "Blank is what has no character but blanks", arguments: [("", true), (" \n\t", true), ("\u{A0} ", true), (" é", false), (" x", false)])
  func blank(_ text: String, _ isBlank: Bool) throws { #expect(try element("<a><b>\(text)</b></a>").isBlank == isBlank) }

  @Test(
    "Equality is of names, attributes and content, wherever in a tree",
    arguments: [
      ("<x><a>1</a></x>", true), ("<x>0<p><q/></p><a>1</a></x>", true), ("<x><a>1<b/></a></x>", false), ("<x><a/></x>", false),
      ("<x><a>2</a></x>", false), ("<x><a i=''>1</a></x>", false), ("<x><a xmlns='u'>1</a></x>", false), ("<x><b>1</b></x>", false),
    ])
  func equality(_ xml: String, _ isEqual: Bool) throws {
    let one = try element("<a>1</a>"), other = try #require(try element(xml).elements.last)
    #expect((one == other) == isEqual && (Set([one, other]).count == 1) == isEqual)
  }

  @Test("Where an element ends is part of its content")
  func nesting() throws {
    #expect(try element("<a><b/><c/></a>") != element("<a><b><c/></b></a>"))
    #expect(try element("<a>x<b/></a>") != element("<a><b>x</b></a>"))
    #expect(try element("<a i='1' j='2'/>") != element("<a j='2' i='1'/>"))
  }

  @Test("A processing instruction is passed over or refused, as asked")
  func processingInstructions() throws {
    let bytes = Array("<a><?p?></a>".utf8)
    #expect(try RawNode(reading: bytes).content.isEmpty)
    #expect(throws: XMLError.self) { try RawNode(reading: bytes, processingInstructions: .forbid) }
  }

  @Test("Thousands of names, such as differ in their middle only")
  func names() throws {
    let names = (0..<3_000).map { "prefix--\($0 % 1_500)--suffix" }
    let node = try element("<a>\(names.map { "<\($0)/>" }.joined())</a>")
    #expect(node.elements.map(\.name.local) == names)
  }
}
