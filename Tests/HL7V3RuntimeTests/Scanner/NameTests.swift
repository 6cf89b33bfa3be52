import Testing

@testable import HL7V3Runtime

@Suite("Names and namespaces")
struct NameTests {
  static let names = NameTable(
    namespaces: ["", "urn:hl7-org:v3", "urn:other", NamespaceScope.xmlNamespace],
    names: [
      (1, "id"), (1, "ControlActEvent"), (1, "UKCT_MT160018UK01.AgentPersonSDS"), (1, "UKCT_MT160017UK01.AgentPersonSDS"), (0, "root"),
      (2, "id"), (0, "classCode"), (3, "lang"), (0, "not a name"), (1, "UKCT_MT160018UK01.AgentPersonSDT"), (1, "é"),
    ])

  @Test("tokens of elements and attributes")
  func tokens() throws {
    var scanner = try Trace.scanner(
      """
      <o:id xmlns="urn:hl7-org:v3" xmlns:o="urn:other" root="" classCode="" other="" o:root="" xml:lang="en">
      <id/><ControlActEvent/><UKCT_MT160018UK01.AgentPersonSDS/><UKCT_MT160017UK01.AgentPersonSDS/><UKCT_MT160018UK01.AgentPersonSDT/>
      <UKCT_MT160019UK01.AgentPersonSDS/><é/><id xmlns=""/><id xmlns="urn:nowhere"/></o:id>
      """, names: Self.names)
    _ = try scanner.nextMarkup()
    #expect(scanner.element.token == 6)
    #expect(scanner.element.namespaceID == 2)
    #expect((0..<scanner.attributeCount).map { scanner.attribute($0).token } == [5, 7, 0, 0, 8])
    #expect((0..<scanner.attributeCount).map { scanner.attribute($0).namespaceID } == [0, 0, 0, 2, 3])
    var tokens: [UInt16] = []
    var ids: [UInt16] = []
    while true {
      let event = try scanner.nextMarkup()
      if event == .endOfDocument { break }
      if event == .startElement {
        tokens.append(scanner.element.token)
        ids.append(scanner.element.namespaceID)
      }
    }
    #expect(tokens == [1, 2, 3, 4, 10, 0, 11, 0, 0])
    #expect(ids == [1, 1, 1, 1, 1, 1, 1, 0, NameTable.unknownNamespace])
  }

  @Test("the table by itself")
  func table() {
    for (index, name) in [(1, "id"), (1, "ControlActEvent"), (1, "UKCT_MT160018UK01.AgentPersonSDS")].enumerated() {
      let token = UInt16(index + 1)
      #expect(Self.names.token(namespace: UInt16(name.0), local: name.1) == token)
      #expect(Self.names.local(of: token) == name.1)
      #expect(Self.names.namespace(of: token) == "urn:hl7-org:v3")
      #expect(Self.names.localBytes(of: token).borrowed.elementsEqual(name.1.utf8))
    }
    #expect(Self.names.token(namespace: 0, local: "not a name") == 0)
    #expect(Self.names.token(namespace: 0, local: "") == 0)
    #expect(Self.names.namespaceID("urn:other") == 2)
    #expect(Self.names.namespaceID("urn:others") == NameTable.unknownNamespace)
    #expect(Self.names.local(of: 0).isEmpty)
    #expect(Self.names.local(of: 999).isEmpty)
  }

  @Test("a table of thousands")
  func largeTable() {
    let all = (0..<5_000).map { (namespace: $0 % 3, local: "name\($0)OfSomeLengthThatDiffersInTheMiddle") }
    let table = NameTable(namespaces: ["", "a", "b"], names: all)
    for (index, name) in all.enumerated() {
      #expect(table.token(namespace: UInt16(name.namespace), local: name.local) == UInt16(index + 1))
      #expect(table.token(namespace: UInt16((name.namespace + 1) % 3), local: name.local) == 0)
    }
  }

  @Test("another table from here on")
  func use() throws {
    var scanner = try Trace.scanner("<a xmlns='urn:hl7-org:v3'><id root=''><id/></id></a>")
    _ = try scanner.nextMarkup()
    _ = try scanner.nextMarkup()
    #expect(scanner.element.token == 0)
    scanner.use(Self.names)
    #expect(scanner.element.token == 1)
    #expect(scanner.attribute(0).token == 5)
    _ = try scanner.nextMarkup()
    #expect(scanner.element.token == 1)
  }

  @Test("prefixes in scope")
  func scope() throws {
    var scanner = try Trace.scanner("<a xmlns='u' xmlns:p='v'><b xmlns='' xmlns:p='w' xmlns:longerThanEight='x&amp;y'><c/></b><d/></a>")
    for _ in 0..<3 { _ = try scanner.nextMarkup() }
    #expect(scanner.resolve(prefix: "p") == "w")
    #expect(scanner.resolve(prefix: "longerThanEight") == "x&y")
    #expect(scanner.resolve(prefix: "") == "")
    #expect(scanner.resolve(prefix: "q") == nil)
    #expect(scanner.resolve(prefix: "xml") == NamespaceScope.xmlNamespace)
    #expect(scanner.inScopeNamespaces().map { "\($0.prefix)=\($0.uri)" } == ["longerThanEight=x&y", "p=w", "="])
    while try scanner.nextMarkup() != .startElement {}
    #expect(scanner.namespaceURI(of: scanner.element) == "u")
    #expect(scanner.inScopeNamespaces().map { "\($0.prefix)=\($0.uri)" } == ["p=v", "=u"])
  }

  @Test("a prefix taken from a value")
  func prefixOfValue() throws {
    var scanner = try Trace.scanner("<a xmlns='u' xmlns:p='v' t='p:T'/>")
    _ = try scanner.nextMarkup()
    let value = scanner.attribute(0)
    #expect(scanner.resolvePrefix(start: value.valueStart, end: value.valueStart + 1) == "v")
    #expect(scanner.resolvePrefix(start: value.valueStart, end: value.valueStart) == "u")
    #expect(scanner.resolvePrefix(start: value.valueStart + 2, end: value.valueStart + 3) == nil)
  }

  @Test("the same namespace by other means is the same; a canonically equivalent one is not")
  func sameNamespaces() throws {
    #expect(try Trace.content("<a xmlns:p='u&#117;' p:b=''/>") == "<a @{uu}b= >")
    #expect(Trace.error("<a xmlns:p='u&#117;' xmlns:q='uu' p:b='' q:b=''/>")?.code == .duplicateAttribute)
    #expect(Trace.error("<a xmlns:p='\u{E9}' xmlns:q='e\u{301}' p:b='' q:b=''/>") == nil)
    #expect(Trace.error("<a xmlns='u' xmlns:p='u' b='' p:b=''/>") == nil)
    let many = (0..<40).map { "xmlns:p\($0)='u\($0)'" }.joined(separator: " ")
    #expect(Trace.error("<a \(many) xmlns:q='u39' p39:b='' q:b=''/>")?.code == .duplicateAttribute)
    #expect(Trace.error("<a \(many) xmlns:q='u39' p38:b='' q:b=''/>") == nil)
  }

  static let fifthEdition: [(UInt32, start: Bool, part: Bool)] = [
    (0x2D, false, true), (0x2E, false, true), (0x30, false, true), (0x41, true, true), (0x5F, true, true), (0xB7, false, true),
    (0xD7, false, false), (0xF7, false, false), (0x300, false, true), (0x370, true, true), (0x37E, false, false), (0x132, true, true),
    (0x200B, false, false), (0x200C, true, true), (0x203F, false, true), (0x2190, false, false), (0x3000, false, false),
    (0x3001, true, true), (0xFDD0, false, false), (0xFFFD, true, true), (0x10000, true, true), (0xEFFFF, true, true),
    (0xF0000, false, false), (0x5B, false, false), (0x60, false, false), (0x7B, false, false), (0x40, false, false),
  ]

  @Test("characters of names, fifth edition", arguments: fifthEdition)
  func characters(_ scalar: UInt32, start: Bool, part: Bool) throws {
    let character = String(try #require(Unicode.Scalar(scalar)))
    #expect((Trace.error("<\(character)/>") == nil) == start)
    #expect((Trace.error("<a\(character)/>") == nil) == part)
    #expect((Trace.error("<a a\(character)=''/>") == nil) == part)
    #expect((Trace.error("<a xmlns:a\(character)='u'/>") == nil) == part)
  }
}
