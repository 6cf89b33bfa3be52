#if Generator
  import Testing

  @Suite("Comparison of infosets")
  struct InfosetComparisonTests {
    static let same: [(id: String, left: String, right: String)] = [
      ("prefixes", "<a:x xmlns:a='u'><a:y/></a:x>", "<x xmlns='u'><y/></x>"),
      ("order of attributes", "<x a='1' b='2'/>", "<x b='2' a='1'/>"),
      ("comments and processing instructions", "<x>9<!-- -->0<?p?></x>", "<x>90</x>"),
      ("CDATA and references", "<x><![CDATA[<]]>&#65;</x>", "<x>&lt;A</x>"),
      ("blanks between elements", "<x>\n  <y/>\n</x>", "<x><y/></x>"),
      ("empty-element tags", "<x></x>", "<x/>"),
      (
        "xsi:type by expanded name", "<x xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:p='u' i:type='p:T'/>",
        "<x xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:q='u' xsi:type='q:T'/>"
      ),
      (
        "blanks where xsi:type takes the text out of a mixed type",
        "<desc xmlns='urn:hl7-org:v3' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='ED.NPfIT.Text.XHTML'><a/> </desc>",
        "<desc xmlns='urn:hl7-org:v3' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='ED.NPfIT.Text.XHTML'><a/></desc>"
      ),
      ("QName as text", "<faultcode xmlns:s='u'>s:Server</faultcode>", "<faultcode xmlns:t='u'>t:Server</faultcode>"),
    ]

    @Test("What does not count", arguments: same)
    func equal(_ id: String, _ left: String, _ right: String) {
      #expect(InfosetComparison().difference(Array(left.utf8), Array(right.utf8)) == nil)
    }

    static let different: [(id: String, left: String, right: String, found: String)] = [
      ("changed attribute", "<x><y a='1'/></x>", "<x><y a='2'/></x>", "/x/y/@a: value changed"),
      ("dropped attribute", "<x a='1'/>", "<x/>", "/x/@a: attribute lost"),
      ("added attribute", "<x/>", "<x a='1'/>", "/x/@a: attribute added"),
      ("attribute in a namespace", "<x a='1'/>", "<x xmlns:p='u' p:a='1'/>", "/x/@a: attribute lost"),
      ("dropped text", "<x><y>t</y></x>", "<x><y/></x>", "/x/y: text lost"),
      ("changed text", "<x>1.50</x>", "<x>1.5</x>", "/x: text changed"),
      ("other normalisation form", "<x>\u{E9}</x>", "<x>e\u{301}</x>", "/x: text changed"),
      ("swapped children", "<x><y/><z/></x>", "<x><z/><y/></x>", "/x/y: element {}y became {}z"),
      ("swapped children of one name", "<x><y a='1'/><y a='2'/></x>", "<x><y a='2'/><y a='1'/></x>", "/x/y/@a: value changed"),
      ("dropped child", "<x><y/><y/></x>", "<x><y/></x>", "/x: element y lost"),
      ("added child", "<x><y/></x>", "<x><y/><z/></x>", "/x: element z added"),
      ("other namespace", "<x xmlns='u'/>", "<x xmlns='v'/>", "/x: element {u}x became {v}x"),
      ("blanks beside text", "<x>a <b/> <c/></x>", "<x>a <b/><c/></x>", "/x: text lost"),
      (
        "blanks in a mixed type", "<name xmlns='urn:hl7-org:v3'><given>A</given> <family>B</family></name>",
        "<name xmlns='urn:hl7-org:v3'><given>A</given><family>B</family></name>", "/name: text lost"
      ),
      ("blanks in a simple element", "<x><y> </y></x>", "<x><y/></x>", "/x/y: text lost"),
      ("text around an element", "<x>a<b/></x>", "<x><b/>a</x>", "/x: text lost"),
      (
        "xsi:type of another namespace", "<x xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:p='u' xsi:type='p:T'/>",
        "<x xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:p='v' xsi:type='p:T'/>", "/x/@type: value changed"
      ),
      (
        "QName without its prefix", "<faultcode xmlns:s='u'>s:Server</faultcode>", "<faultcode>s:Server</faultcode>",
        "/faultcode: QName changed"
      ),
      ("prefix that is not bound", "<x/>", "<p:x/>", "the second is not well formed"),
      ("prefix bound to nothing", "<x/>", "<x xmlns:p=''/>", "the second is not well formed"),
    ]

    @Test("What is found", arguments: different)
    func unequal(_ id: String, _ left: String, _ right: String, _ found: String) {
      #expect(InfosetComparison().difference(Array(left.utf8), Array(right.utf8)) == found)
    }

    @Test("No change of a composed message goes unseen, wherever it is", arguments: Fixtures.names)
    func changes(_ name: String) throws {
      let bytes = try Fixtures.bytes(name)
      let original = try #require(TreeNode.document(bytes))
      var count = 0
      original.walk { _, _ in count += 1 }
      for place in stride(from: 1, to: count, by: max(1, count / 40)) {
        for (change, apply) in Self.changes {
          let copy = original.copy()
          var pairs: [(node: TreeNode, parent: TreeNode?)] = []
          copy.walk { pairs.append(($0, $1)) }
          guard let parent = pairs[place].parent, apply(pairs[place].node, parent) else { continue }
          let written = Array(copy.written().utf8)
          #expect(InfosetComparison().difference(bytes, written) != nil, "\(change) of element \(place)")
        }
      }
    }

    /// Changes of an element; false where there is nothing to change.
    private static let changes: KeyValuePairs<String, @Sendable (TreeNode, TreeNode) -> Bool> = [
      "text": { node, _ in
        node.content.append(.text("x"))
        return true
      },
      "attribute": { node, _ in
        guard !node.attributes.isEmpty else { return false }
        node.attributes[node.attributes.count - 1].value += "x"
        return true
      },
      "no attribute": { node, _ in node.attributes.popLast() != nil },
      "namespace": { node, _ in
        node.declarations.removeAll { $0.prefix == node.prefix }
        node.declarations.append(TreeNode.Declaration(prefix: node.prefix, namespace: "urn:other"))
        return true
      },
      "no element": { node, parent in
        parent.content.removeAll { if case .element(let child) = $0 { child === node } else { false } }
        return true
      },
      "order": { node, parent in
        let index = parent.content.firstIndex { if case .element(let child) = $0 { child === node } else { false } }
        let next = parent.content.lastIndex { if case .element(let child) = $0 { child.name != node.name } else { false } }
        guard let index, let next else { return false }
        parent.content.swapAt(index, next)
        return true
      },
    ]
  }
#endif
