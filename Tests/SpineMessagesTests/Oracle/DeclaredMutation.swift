#if Generator
  import HL7V3Runtime
  import HL7V3Testing

  /// One way to break, or not to break, what a declaration says.
  enum DeclaredMutation: String, CaseIterable, Sendable {
    // Elements, by their declaration.
    case drop, double, rename, renameToSibling, swapWithNext, moveFirst, moveLast, foreignNamespace, noNamespace, unknownBefore,
      unknownInside
    case textInside, emptied, unknownType, otherType, ownType, nilTrue, nilFalse, badNil, unknownAttribute, foreignAttribute, badText,
      paddedText
    // Attributes, by their use.
    case dropAttribute, addAttribute, badValue, emptyValue, otherCase, paddedValue, qualify

    static let ofElements = allCases.filter { !$0.isOfAttribute }
    static let ofAttributes = allCases.filter { $0.isOfAttribute }

    var isOfAttribute: Bool {
      switch self {
      case .dropAttribute, .addAttribute, .badValue, .emptyValue, .otherCase, .paddedValue, .qualify: true
      default: false
      }
    }

    /// Changes the document at a site; nil when there is nothing to change, else a note of what was done, such as the facet broken.
    func apply(to root: TreeNode, at site: DeclarationSites.Site, _ view: GrammarView, _ numbers: inout SeededNumbers) -> String? {
      var pairs: [(node: TreeNode, parent: TreeNode?)] = []
      root.walk { pairs.append(($0, $1)) }
      guard pairs.indices.contains(site.element) else { return nil }
      let (node, parent) = pairs[site.element]
      if isOfAttribute { return attribute(node, site, view, &numbers) }
      guard let parent, let index = parent.content.firstIndex(where: { if case .element(let child) = $0 { child === node } else { false } })
      else { return nil }
      return place(node, parent, index, &numbers) ?? content(node, site, view, &numbers)
    }

    private func place(_ node: TreeNode, _ parent: TreeNode, _ index: Int, _ numbers: inout SeededNumbers) -> String? {
      switch self {
      case .drop: parent.content.remove(at: index)
      case .double: parent.content.insert(.element(node.copy()), at: index)
      case .rename: node.name.local = "strange"
      case .renameToSibling:
        guard
          let other = parent.elements.filter({ $0.name != node.name && $0.name.namespace == node.name.namespace }).randomElement(
            using: &numbers)
        else { return nil }
        node.name.local = other.name.local
      case .swapWithNext:
        let next = parent.content.indices.dropFirst(index + 1).first { number in
          if case .element(let other) = parent.content[number] { other.name != node.name } else { false }
        }
        guard let next else { return nil }
        parent.content.swapAt(index, next)
      case .moveFirst:
        guard index > 0 else { return nil }
        parent.content.insert(parent.content.remove(at: index), at: 0)
      case .moveLast:
        guard index + 1 < parent.content.count else { return nil }
        parent.content.append(parent.content.remove(at: index))
      case .foreignNamespace:
        node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: "urn:strange"))
        node.prefix = "zz"
      case .noNamespace:
        guard !node.name.namespace.isEmpty, !node.attributes.contains(where: { $0.value.contains(":") && $0.meaning != $0.value }) else {
          return nil
        }
        node.prefix = ""
        node.declarations.removeAll { $0.prefix.isEmpty }
        node.declarations.append(TreeNode.Declaration(prefix: "", namespace: ""))
      case .unknownBefore: parent.content.insert(.literal(#"<z:strange xmlns:z="urn:strange"/>"#), at: index)
      default: return nil
      }
      return rawValue
    }

    private func content(
      _ node: TreeNode, _ site: DeclarationSites.Site, _ view: GrammarView, _ numbers: inout SeededNumbers
    ) -> String? {
      switch self {
      case .unknownInside: node.content.append(.literal(#"<z:strange xmlns:z="urn:strange"/>"#))
      case .textInside: node.content.append(.text("SENTINEL"))
      case .emptied:
        guard !node.content.isEmpty else { return nil }
        node.content = []
      case .unknownType: instance(node, "type", "zz:strange", declaring: "urn:strange")
      case .otherType: instance(node, "type", "zz:\(Self.types.randomElement(using: &numbers) ?? "II")", declaring: "urn:hl7-org:v3")
      case .ownType:
        guard let number = site.type, !view.type(number).name.contains("/") else { return nil }
        instance(node, "type", "zz:\(view.type(number).name)", declaring: "urn:hl7-org:v3")
      case .nilTrue: instance(node, "nil", "true")
      case .nilFalse: instance(node, "nil", "false")
      case .badNil: instance(node, "nil", "SENTINEL")
      case .unknownAttribute: set(node, TreeNode.Name(namespace: "", local: "strange"), "SENTINEL")
      case .foreignAttribute:
        node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: "urn:strange"))
        node.attributes.append(
          TreeNode.Attribute(
            prefix: "zz", name: TreeNode.Name(namespace: "urn:strange", local: "root"), value: "SENTINEL", meaning: "SENTINEL"))
      case .badText, .paddedText:
        guard let simpleType = site.simpleType, node.elements.isEmpty else { return nil }
        if self == .paddedText {
          node.content = [.text(" \(node.text) ")]
        } else {
          guard let (value, facet) = Self.badValue(simpleType, from: node.text, view, &numbers) else { return nil }
          node.content = [.text(value)]
          return "badText \(facet)"
        }
      default: return nil
      }
      return rawValue
    }

    private func attribute(
      _ node: TreeNode, _ site: DeclarationSites.Site, _ view: GrammarView, _ numbers: inout SeededNumbers
    ) -> String? {
      guard let use = site.attribute else { return nil }
      let name = TreeNode.Name(namespace: use.name.namespace, local: use.name.local)
      let index = node.attributes.firstIndex { $0.name == name }
      guard let index else {
        guard self == .addAttribute, name.namespace.isEmpty else { return nil }
        let value = use.fixed ?? use.standard ?? Self.values.randomElement(using: &numbers) ?? ""
        set(node, name, value)
        return rawValue
      }
      let old = node.attributes[index].value
      switch self {
      case .dropAttribute: node.attributes.remove(at: index)
      case .badValue:
        guard let simpleType = use.simpleType else { return nil }
        guard let (value, facet) = Self.badValue(simpleType, from: old, view, &numbers) else { return nil }
        node.attributes[index].value = value
        return "badValue \(facet)"
      case .emptyValue: node.attributes[index].value = ""
      case .otherCase:
        let changed = old == old.lowercased() ? old.uppercased() : old.lowercased()
        guard changed != old else { return nil }
        node.attributes[index].value = changed
      case .paddedValue: node.attributes[index].value = " \(old)  "
      case .qualify:
        guard name.namespace.isEmpty else { return nil }
        node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: "urn:hl7-org:v3"))
        node.attributes[index].prefix = "zz"
      default: return nil
      }
      return rawValue
    }

    private static let values = ["UNK", "SENTINEL", "RCV", "true", "0", "2.16.840.1.113883.2.1.4.1", "20250611", "added"]
    private static let types = [
      "II", "TS", "CV", "CD", "CS", "ST", "ED", "PN", "IVL_TS", "BL", "INT", "ANY", "II.NPfIT.uuid.mandatory", "PQ", "strange",
    ]

    /// A value that breaks a facet: of those at hand one for each facet, so that the rare facets get their share.
    private static func badValue(
      _ simpleType: Int, from old: String, _ view: GrammarView, _ numbers: inout SeededNumbers
    ) -> (value: String, facet: String)? {
      let candidates = [
        "", " ", "SENTINEL", "!", "sentinel one", old + "x", "x" + old, String(old.dropLast()), String(repeating: "9", count: 30), "-1",
        "1.5", "0.00000001",
        "2020-13-45", String(repeating: "SENTINEL ", count: 40), "true false", "99999999999", "#", "urn:x", old + old,
      ]
      var byFacet: [String: [String]] = [:]
      for value in candidates {
        if let facet = view.violation(of: value, simpleType: simpleType) { byFacet[facet, default: []].append(value) }
      }
      guard let facet = byFacet.keys.sorted().randomElement(using: &numbers) else { return nil }
      return byFacet[facet]?.randomElement(using: &numbers).map { ($0, facet) }
    }

    private func instance(_ node: TreeNode, _ local: String, _ value: String, declaring namespace: String? = nil) {
      node.declarations.append(TreeNode.Declaration(prefix: "zi", namespace: XMLName.schemaInstance))
      if let namespace { node.declarations.append(TreeNode.Declaration(prefix: "zz", namespace: namespace)) }
      let name = TreeNode.Name(namespace: XMLName.schemaInstance, local: local)
      node.attributes.removeAll { $0.name == name }
      node.attributes.append(TreeNode.Attribute(prefix: "zi", name: name, value: value, meaning: value))
    }

    private func set(_ node: TreeNode, _ name: TreeNode.Name, _ value: String) {
      node.attributes.append(TreeNode.Attribute(prefix: "", name: name, value: value, meaning: value))
    }
  }

  extension TreeNode {
    /// The text directly in the element.
    fileprivate var text: String { content.map { if case .text(let run) = $0 { run } else { "" } }.joined() }
  }
#endif
