#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Include and import")
  struct InclusionTests {
    @Test("paths are relative to the including file, with backslashes and dots")
    func paths() {
      let memory = InMemory(
        bytes: [
          "x/a.xsd": Array(InMemory.schema(#"<xs:include schemaLocation="..\dt\.\b.xsd"/><xs:element name="e" type="B"/>"#).utf8),
          "dt/b.xsd": Array(InMemory.schema(#"<xs:include schemaLocation="../dt//c%20d.xsd"/><xs:complexType name="B"/>"#).utf8),
          "dt/c d.xsd": Array(InMemory.schema(#"<xs:complexType name="C"/>"#).utf8),
        ], root: "./x/../x/a.xsd")
      #expect(memory.messages == [])
      #expect(memory.space?.files == ["x/a.xsd", "dt/b.xsd", "dt/c d.xsd"])
      #expect(memory.space?.roots.first?.type == .complex(TypeName("t", "B")))
      #expect(memory.complex("C") != nil)
    }

    @Test("files that include each other are read once")
    func cyclic() {
      let memory = InMemory([
        "a.xsd": InMemory.schema(#"<xs:include schemaLocation="b.xsd"/><xs:include schemaLocation="a.xsd"/><xs:complexType name="A"/>"#),
        "b.xsd": InMemory.schema(#"<xs:include schemaLocation="a.xsd"/><xs:complexType name="B"/>"#),
      ])
      #expect(memory.messages == [])
      #expect(memory.space?.complexTypes.count == 2)
    }

    @Test("a file without target namespace takes that of each includer")
    func chameleon() {
      let memory = InMemory([
        "a.xsd": InMemory.schema(
          #"<xs:include schemaLocation="c.xsd"/><xs:import namespace="u" schemaLocation="b.xsd"/><xs:element name="e" type="C"/>"#),
        "b.xsd": InMemory.schema(
          #"<xs:include schemaLocation="c.xsd"/><xs:element name="f" type="C"/>"#, attributes: #"targetNamespace="u" xmlns="u""#),
        "c.xsd": InMemory.schema(
          #"<xs:complexType name="C"><xs:sequence><xs:element name="d" type="D"/></xs:sequence></xs:complexType><xs:complexType name="D"/>"#,
          attributes: #"elementFormDefault="qualified""#),
      ])
      #expect(memory.messages == [])
      for namespace in ["t", "u"] {
        guard case .sequence(let members) = memory.complex("C", namespace)?.particle?.term, case .element(let use) = members.first?.term
        else {
          Issue.record("no content in \(namespace)")
          continue
        }
        #expect(use.name == QName(namespace, "d"))
        #expect(use.type == .complex(TypeName(namespace, "D")))
      }
      #expect(memory.space?.files == ["a.xsd", "c.xsd", "b.xsd"])
    }

    @Test("an import without location is tolerated as long as nothing refers to it")
    func bareImport() {
      let unused = InMemory(#"<xs:import namespace="u"/>"#)
      #expect(unused.messages == [])
      let used = InMemory([
        "a.xsd": InMemory.schema(
          #"<xs:import namespace="u"/><xs:element name="e" type="u:X"/>"#, attributes: #"targetNamespace="t" xmlns:u="u""#)
      ])
      #expect(used.messages == ["a.xsd:2:27: error: type '{u}X' is not declared in a.xsd or what it includes [e]"])
      #expect(used.space?.roots.first?.type == .any)
    }

    @Test(
      "trouble is told where it is included",
      arguments: [
        (
          #"<xs:include schemaLocation="no/b.xsd"/>"#,
          "a.xsd:2:1: error: there is no file 'no/b.xsd', which schemaLocation 'no/b.xsd' means; put it there or correct the location"
        ),
        (
          #"<xs:import namespace="u" schemaLocation="http://example.org/u.xsd"/>"#,
          "a.xsd:2:1: warning: 'http://example.org/u.xsd' is not fetched: schemas are read from files only; save it and give the path of the copy"
        ),
        (#"<xs:include schemaLocation="u.xsd"/>"#, "a.xsd:2:1: error: 'u.xsd' has the target namespace 'u', not 't'; use xs:import"),
        (#"<xs:import namespace="v" schemaLocation="u.xsd"/>"#, "a.xsd:2:1: error: 'u.xsd' has the target namespace 'u', not 'v'"),
        (#"<xs:include/>"#, "a.xsd:2:1: error: xs:include needs the attribute 'schemaLocation'"),
        (
          #"<xs:include schemaLocation="dtd.xsd"/>"#,
          "dtd.xsd:1:1: error: a schema with a document type declaration (DOCTYPE) is not read; remove it"
        ),
        (
          #"<xs:redefine schemaLocation="u.xsd"/>"#,
          "a.xsd:2:1: error: xs:redefine is unsupported; declare the changed types under names of their own"
        ),
      ])
    func trouble(declaration: String, message: String) {
      let memory = InMemory([
        "a.xsd": InMemory.schema(declaration),
        "u.xsd": InMemory.schema("", attributes: #"targetNamespace="u""#),
        "dtd.xsd": "<!DOCTYPE x><x/>",
      ])
      #expect(memory.messages == [message])
      #expect(memory.space != nil)
    }

    @Test("a name may be declared twice in the same words only")
    func duplicates() {
      let first = #"<xs:complexType name="A"><xs:attribute name="a" type="xs:string"/></xs:complexType>"#
      let files = ["b.xsd": InMemory.schema(first), "c.xsd": InMemory.schema("\n" + first)]
      let includes = #"<xs:include schemaLocation="b.xsd"/><xs:include schemaLocation="c.xsd"/>"#
      let same = InMemory(files.merging(["a.xsd": InMemory.schema(includes)]) { $1 })
      #expect(same.messages == ["c.xsd:3:1: note: type is declared again, word for word as at b.xsd:2:1; the first one counts [{t}A]"])
      let other = InMemory(
        files.merging(["a.xsd": InMemory.schema(includes), "c.xsd": InMemory.schema(#"<xs:complexType name="A"/>"#)]) { $1 })
      #expect(
        other.messages == [
          "c.xsd:2:1: error: type is declared differently at b.xsd:2:1; the two files cannot stand in one schema [{t}A]"
        ])
      #expect(other.attributes("A") == "a")
    }

    @Test("one loader reads a file once for all roots")
    func cached() {
      var reads: [String: Int] = [:]
      let files = [
        "a.xsd": InMemory.schema(#"<xs:include schemaLocation="c.xsd"/>"#),
        "b.xsd": InMemory.schema(#"<xs:include schemaLocation="c.xsd"/>"#),
        "c.xsd": InMemory.schema(""),
      ].mapValues { Array($0.utf8) }
      let loader = SchemaLoader(read: {
        reads[$0, default: 0] += 1
        return files[$0]
      })
      var diagnostics = Diagnostics()
      for root in ["a.xsd", "b.xsd"] { #expect(loader.load(root, diagnostics: &diagnostics) != nil) }
      #expect(reads == ["a.xsd": 1, "b.xsd": 1, "c.xsd": 1])
      #expect(diagnostics.all == [])
    }

    @Test(
      "a root that is not there, no XML or no schema yields nothing",
      arguments: [
        ("b.xsd", "error: there is no file 'b.xsd'"),
        ("x.xsd", "x.xsd:2:1: error: this is not well-formed XML: "),
        ("r.xsd", "r.xsd:1:1: error: this is no XML Schema: its root is 'r', not 'schema' in http://www.w3.org/2001/XMLSchema"),
      ])
    func unusable(root: String, message: String) {
      let memory = InMemory(bytes: ["x.xsd": Array("<a>\n".utf8), "r.xsd": Array("<r/>".utf8)], root: root)
      #expect(memory.messages.first?.hasPrefix(message) == true, "\(memory.messages)")
      #expect(root == "r.xsd" || memory.space == nil)
    }
  }
#endif
