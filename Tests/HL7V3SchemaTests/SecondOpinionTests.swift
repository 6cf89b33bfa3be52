#if Generator
  import Testing
  @testable import HL7V3Schema

  @Suite("libxml2's second opinion on several roots")
  struct SecondOpinionTests {
    private static let shared = InMemory.schema("<xs:complexType name='T'><xs:attribute name='v'/></xs:complexType>")
    private static let ambiguous =
      "<xs:element name='b'><xs:complexType><xs:sequence><xs:element name='x' minOccurs='0'/><xs:element name='x'/></xs:sequence></xs:complexType></xs:element>"

    private static func root(_ name: String, including file: String = "shared.xsd", more: String = "") -> String {
      InMemory.schema("<xs:include schemaLocation='\(file)'/><xs:element name='\(name)' type='T'/>\(more)")
    }

    private static func importing(_ file: String, _ name: String) -> String {
      InMemory.schema(
        "<xs:import namespace='u' schemaLocation='\(file)'/><xs:element name='\(name)'><xs:complexType><xs:sequence><xs:element ref='u:\(name)'/></xs:sequence></xs:complexType></xs:element>",
        attributes: #"targetNamespace="t" xmlns="t" xmlns:u="u""#)
    }

    private static func imported(_ name: String) -> String {
      InMemory.schema("<xs:element name='\(name)'/>", attributes: #"targetNamespace="u""#)
    }

    struct Case: Sendable, CustomTestStringConvertible {
      let testDescription: String
      var files: [String: String]
      /// The roots that libxml2 compiles at one go.
      var groups: [[Int]]
      var messages: [String] = []
    }

    static let cases = [
      Case(
        testDescription: "what is shared is read once", files: ["0": root("a"), "1": root("b"), "shared.xsd": shared], groups: [[0, 1]]),
      Case(
        testDescription: "what is wrong in one is said of that one",
        files: ["0": root("a"), "1": root("c", more: ambiguous), "shared.xsd": shared], groups: [[0, 1]],
        messages: ["1:2:94: error: libxml2: local complex type: The content model is not determinist."]),
      Case(
        testDescription: "two versions of a type",
        files: [
          "0": root("a"), "1": root("b", including: "other.xsd"), "2": root("c"),
          "shared.xsd": shared, "other.xsd": shared.replacing("'v'", with: "'w'"),
        ], groups: [[0, 2], [1]]),
      Case(
        testDescription: "two files of another namespace",
        files: ["0": importing("u1.xsd", "a"), "1": importing("u2.xsd", "b"), "u1.xsd": imported("a"), "u2.xsd": imported("b")],
        groups: [[0], [1]]),
      Case(
        testDescription: "a name that another root alone declares",
        files: ["0": InMemory.schema("<xs:element name='a' type='T'/>"), "1": root("b"), "shared.xsd": shared], groups: [[1]],
        messages: ["0:2:1: error: type 'T' is not declared in 0 or what it includes [a]"]),
      Case(
        testDescription: "a path with blanks and signs", files: ["0 & <1>": root("a"), "1": root("b"), "shared.xsd": shared],
        groups: [[0, 1]]),
    ]

    @Test("finds what it finds in each by itself", arguments: cases)
    func opinions(_ example: Case) {
      let paths = example.files.keys.filter { !$0.hasSuffix(".xsd") }.sorted()
      let bytes = example.files.mapValues { Array($0.utf8) }
      var diagnostics = Diagnostics()
      let spaces = SchemaLoader(read: { bytes[$0] }).load(paths, diagnostics: &diagnostics)
      #expect(spaces.allSatisfy { $0 != nil })
      #expect(diagnostics.all.map(\.description) == example.messages)
      var alone = Diagnostics()
      for path in paths { _ = SchemaLoader(read: { bytes[$0] }).load(path, diagnostics: &alone) }
      #expect(diagnostics.all == alone.all)
    }

    @Test("compiles those at one go that can stand together", arguments: cases)
    func groups(_ example: Case) {
      let bytes = example.files.mapValues { Array($0.utf8) }
      let cache = DocumentCache(read: { bytes[$0] }, display: { $0 })
      var roots: [JoinedRoots.Root] = []
      for (number, path) in example.files.keys.filter({ !$0.hasSuffix(".xsd") }).sorted().enumerated() {
        var closure = Closure(cache: cache)
        guard let root = closure.read(root: path) else { continue }
        let resolver = Resolver(closure.table, root: root, diagnostics: closure.diagnostics)
        _ = resolver.resolve(files: closure.files)
        if !resolver.diagnostics.hasErrors { roots.append((number, root, closure.table.documents)) }
      }
      #expect(JoinedRoots.groups(of: roots).map { $0.members.map(\.number) } == example.groups)
    }
  }
#endif
