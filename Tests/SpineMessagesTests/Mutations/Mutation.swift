#if Generator
  import HL7V3Testing

  /// One way to change a document. Each is applied at random places of every fixture.
  enum Mutation: String, CaseIterable, Sendable {
    // Elements.
    case drop, duplicate, swap, moveToEnd, moveToStart, rename, renameToSibling, copyElsewhere, wrap, nest, unknownElement
    case foreignNamespace, noNamespace
    // Attributes.
    case dropAttribute, unknownAttribute, qualifiedAttribute, changeAttribute, emptyAttribute, knownAttribute, blankAroundAttribute
    // Text.
    case changeText, emptyText, textBetween, textInside, splitByComment, characterData, blankBetween, blankInEmpty, referenceBlank,
      characterDataBlank
    // What XML Schema means by it.
    case knownType, unknownType, unprefixedType, isNil, isNotNil, invalidNil, schemaLocation, unknownInstanceAttribute

    /// Whether stray text stands between elements afterwards, next to which the blanks of indentation do not become content.
    var straysText: Bool {
      [.textBetween, .textInside, .blankInEmpty, .blankBetween, .referenceBlank, .characterDataBlank, .nest].contains(self)
    }

    static let instance = "http://www.w3.org/2001/XMLSchema-instance"
    static let hl7 = "urn:hl7-org:v3"
    private static let codes = ["UNK", "SENTINEL", "RCV", "true", "0", "2.16.840.1.113883.2.1.4.1", "20250611", " OBS "]
    private static let names = [
      "classCode", "moodCode", "typeCode", "nullFlavor", "root", "extension", "code", "value", "type", "updateMode",
    ]
    private static let types = [
      "II", "TS", "CV", "CD", "CE", "CS", "ST", "ED", "PN", "AD", "IVL_TS", "BL", "INT", "ANY", "TEL", "EN", "SC",
      "II.NPfIT.uuid.mandatory", "CV.NPfIT.CDA.Url", "PQ",
    ]

    /// Changes the document in place; tells where, nil when there was nothing to change.
    func apply(to root: TreeNode, _ numbers: inout SeededNumbers) -> Place? {
      var pairs: [(node: TreeNode, parent: TreeNode)] = []
      root.walk { node, parent in if let parent { pairs.append((node, parent)) } }
      guard let (node, parent) = pairs.filter({ suits($0.node) }).randomElement(using: &numbers),
        let index = parent.content.firstIndex(where: { if case .element(let child) = $0 { child === node } else { false } })
      else { return nil }
      let place = Place(node, in: root)
      let isDone =
        element(node, parent, index, root, &numbers) || attribute(node, &numbers) || text(node, &numbers)
        || schema(node, &numbers)
      return isDone ? place : nil
    }

    /// What kind of content was changed.
    enum Place: String {
      /// What a schema of ours describes.
      case typed
      /// What a lax wildcard lets in.
      case lax

      init(_ node: TreeNode, in root: TreeNode) {
        self = Self.typedElements(of: root).contains { $0 === node } ? .typed : .lax
      }

      /// The elements outside of lax content.
      static func typedElements(of node: TreeNode) -> [TreeNode] {
        let isWildcard =
          node.name.namespace == "urn:npfit:psisqr" && ["hl7Data", "author"].contains(node.name.local)
          || node.name.namespace == "urn:hl7-org:v3" && node.name.local == "component7"
          || node.name.namespace == "urn:nhs-itk:ns:201005" && node.name.local == "payload"
        return [node] + (isWildcard ? [] : node.elements.flatMap { typedElements(of: $0) })
      }
    }

    private func suits(_ node: TreeNode) -> Bool {
      switch self {
      case .dropAttribute, .changeAttribute, .emptyAttribute, .blankAroundAttribute: !node.attributes.isEmpty
      case .changeText, .emptyText, .splitByComment, .characterData: node.elements.isEmpty && !node.content.isEmpty
      case .textBetween, .blankBetween, .referenceBlank, .characterDataBlank: !node.elements.isEmpty
      case .textInside, .blankInEmpty: node.content.isEmpty
      default: true
      }
    }

    private func element(
      _ node: TreeNode, _ parent: TreeNode, _ index: Int, _ root: TreeNode, _ numbers: inout SeededNumbers
    ) -> Bool {
      switch self {
      case .drop:
        parent.content.remove(at: index)
        // What is left must not be blank text and nothing else, which would be content.
        if parent.elements.isEmpty { parent.content = [] }
      case .duplicate: parent.content.insert(.element(node.copy()), at: index)
      case .swap:
        guard
          let next = parent.content.indices.dropFirst(index + 1).first(where: {
            if case .element = parent.content[$0] { true } else { false }
          })
        else { return false }
        parent.content.swapAt(index, next)
      case .moveToEnd: parent.content.append(parent.content.remove(at: index))
      case .moveToStart: parent.content.insert(parent.content.remove(at: index), at: 0)
      case .rename: node.name.local = "strange"
      case .renameToSibling: node.name.local = parent.elements.randomElement(using: &numbers)?.name.local ?? "strange"
      case .copyElsewhere:
        // Not from or to lax content: a known element there would count as typed or not by where it went.
        guard let target = Place.typedElements(of: root).randomElement(using: &numbers), Place(node, in: root) == .typed
        else { return false }
        target.content.insert(.element(node.copy()), at: (0...target.content.count).randomElement(using: &numbers) ?? 0)
      case .wrap:
        let wrapper = TreeNode(TreeNode.Name(namespace: node.name.namespace, local: "strange"), prefix: node.prefix)
        wrapper.content = [.element(node)]
        parent.content[index] = .element(wrapper)
      case .nest: node.content.append(.element(node.copy()))
      case .unknownElement:
        parent.content.insert(.literal(#"<z:strange xmlns:z="urn:strange" a="1">t<z:b/></z:strange>"#), at: index)
      case .foreignNamespace:
        node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: "urn:strange"))
        node.prefix = "zz"
      case .noNamespace:
        let literal = node.copy()
        literal.prefix = ""
        literal.declarations.removeAll { $0.prefix.isEmpty }
        literal.declarations.append(TreeNode.Declaration(prefix: "", namespace: ""))
        parent.content[index] = .element(literal)
      default: return false
      }
      return true
    }

    private func attribute(_ node: TreeNode, _ numbers: inout SeededNumbers) -> Bool {
      let index = node.attributes.indices.randomElement(using: &numbers) ?? 0
      switch self {
      case .dropAttribute: node.attributes.remove(at: index)
      case .unknownAttribute: add(node, "", TreeNode.Name(namespace: "", local: "strange"), "SENTINEL")
      case .qualifiedAttribute:
        node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: "urn:strange"))
        add(node, "zz", TreeNode.Name(namespace: "urn:strange", local: "root"), "SENTINEL")
      case .changeAttribute: node.attributes[index].value = Self.codes.randomElement(using: &numbers) ?? ""
      case .emptyAttribute: node.attributes[index].value = ""
      case .blankAroundAttribute: node.attributes[index].value = " \(node.attributes[index].value) "
      case .knownAttribute:
        let name = TreeNode.Name(namespace: "", local: Self.names.randomElement(using: &numbers) ?? "")
        guard !node.attributes.contains(where: { $0.name == name }) else { return false }
        add(node, "", name, Self.codes.randomElement(using: &numbers) ?? "")
      default: return false
      }
      return true
    }

    private func text(_ node: TreeNode, _ numbers: inout SeededNumbers) -> Bool {
      let place = (0...node.content.count).randomElement(using: &numbers) ?? 0
      switch self {
      case .changeText: node.content = [.text(Self.codes.randomElement(using: &numbers) ?? "")]
      case .emptyText: node.content = []
      case .textBetween, .textInside: node.content.insert(.text("SENTINEL"), at: place)
      case .blankBetween, .blankInEmpty: node.content.insert(.text(" \n"), at: place)
      case .referenceBlank: node.content.insert(.literal("&#32;&#x9;"), at: place)
      case .characterDataBlank: node.content.insert(.literal("<![CDATA[ ]]>"), at: place)
      case .splitByComment:
        guard case .text(let run)? = node.content.first else { return false }
        let middle = run.index(run.startIndex, offsetBy: run.count / 2)
        node.content = [.text(String(run[..<middle])), .literal("<!-- < -->"), .text(String(run[middle...]))]
      case .characterData: node.content = [.literal("<![CDATA[&<"), .literal("]]>")] + node.content
      default: return false
      }
      return true
    }

    private func schema(_ node: TreeNode, _ numbers: inout SeededNumbers) -> Bool {
      switch self {
      case .knownType:
        node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: Self.hl7))
        instance(node, "type", "zz:\(Self.types.randomElement(using: &numbers) ?? "")")
      case .unknownType:
        node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: "urn:strange"))
        instance(node, "type", "zz:II")
      case .unprefixedType: instance(node, "type", "II")
      case .isNil: instance(node, "nil", "true")
      case .isNotNil: instance(node, "nil", "false")
      case .invalidNil: instance(node, "nil", "SENTINEL")
      case .schemaLocation: instance(node, "schemaLocation", "urn:strange strange.xsd")
      case .unknownInstanceAttribute: instance(node, "strange", "SENTINEL")
      default: return false
      }
      return true
    }

    private func instance(_ node: TreeNode, _ local: String, _ value: String) {
      node.declarations.append(TreeNode.Declaration(prefix: "zi", namespace: Self.instance))
      add(node, "zi", TreeNode.Name(namespace: Self.instance, local: local), value)
    }

    private func add(_ node: TreeNode, _ prefix: String, _ name: TreeNode.Name, _ value: String) {
      node.attributes.append(TreeNode.Attribute(prefix: prefix, name: name, value: value, meaning: value))
    }
  }
#endif
