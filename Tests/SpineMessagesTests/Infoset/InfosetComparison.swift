#if Generator
  /// Whether two documents say the same: elements and attributes by expanded name, values, text and order. Prefixes, the order of
  /// attributes, comments and the spelling of characters do not count.
  struct InfosetComparison {
    /// What blank text counts for beside elements.
    enum Blanks {
      /// It counts where the element also holds other text: the careful reading.
      case careful
      /// It never counts outside of types that the schema calls mixed: for documents with stray text in content of elements.
      case bySchema
    }

    var blanks = Blanks.careful

    /// Elements whose types are mixed in the schemas: blank text between their children is content.
    static func isMixed(_ name: TreeNode.Name) -> Bool {
      name.namespace == "xhtml:NPfIT:PresentationText" && !structure.contains(name.local)
        || name.namespace == "urn:hl7-org:v3" && ["name", "addr", "originalText", "desc"].contains(name.local)
    }

    /// Presentation text that holds elements only.
    private static let structure: Set<String> = ["html", "head", "body", "table", "thead", "tbody", "tfoot", "tr", "ul", "ol"]

    /// The first difference, by path; nil when there is none.
    func difference(_ left: [UInt8], _ right: [UInt8]) -> String? {
      guard let left = TreeNode.document(left) else { return "the first is not well formed" }
      guard let right = TreeNode.document(right) else { return "the second is not well formed" }
      return difference(left, right)
    }

    /// The same for documents that were read.
    func difference(_ left: TreeNode, _ right: TreeNode) -> String? { difference(left, right, "") }

    private func difference(_ left: TreeNode, _ right: TreeNode, _ path: String) -> String? {
      let path = "\(path)/\(left.name.local)"
      guard left.name == right.name else {
        return "\(path): element {\(left.name.namespace)}\(left.name.local) became {\(right.name.namespace)}\(right.name.local)"
      }
      return attributeDifference(left, right, path) ?? contentDifference(left, right, path)
    }

    private func attributeDifference(_ left: TreeNode, _ right: TreeNode, _ path: String) -> String? {
      let rights = Dictionary(right.attributes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      for attribute in left.attributes {
        guard let other = rights[attribute.name] else { return "\(path)/@\(attribute.name.local): attribute lost" }
        if other.meaning != attribute.meaning { return "\(path)/@\(attribute.name.local): value changed" }
      }
      let lefts = Set(left.attributes.map(\.name))
      let added = right.attributes.first { !lefts.contains($0.name) }
      return added.map { "\(path)/@\($0.name.local): attribute added" }
    }

    private func contentDifference(_ left: TreeNode, _ right: TreeNode, _ path: String) -> String? {
      if let meaning = left.textMeaning { return right.textMeaning == meaning ? nil : "\(path): QName changed" }
      let lefts = relevant(left)
      let rights = relevant(right)
      var counts: [TreeNode.Name: Int] = [:]
      for (one, other) in zip(lefts, rights) {
        switch (one, other) {
        case (.element(let one), .element(let other)):
          counts[one.name, default: 0] += 1
          let found = difference(one, other, "\(path)")
          if let found { return counts[one.name] == 1 ? found : "\(found) (in number \(counts[one.name] ?? 0) of its name)" }
        case (.text(let one), .text(let other)):
          // By scalars: String compares by canonical equivalence, which would hide a change of normalisation form.
          if !one.unicodeScalars.elementsEqual(other.unicodeScalars) { return "\(path): text changed" }
        case (.text, _): return "\(path): text lost"
        case (_, .text): return "\(path): text added"
        default: return "\(path): literal markup"
        }
      }
      if lefts.count > rights.count { return "\(path): \(description(of: lefts[rights.count])) lost" }
      if lefts.count < rights.count { return "\(path): \(description(of: rights[lefts.count])) added" }
      return nil
    }

    private func description(of item: TreeNode.Content) -> String {
      if case .element(let node) = item { "element \(node.name.local)" } else { "text" }
    }

    /// The content without the text that does not count.
    private func relevant(_ node: TreeNode) -> [TreeNode.Content] {
      if Self.isMixed(node.name), !Self.isRoleName(node), !Self.namesTypeOfElements(node) { return node.content }
      switch blanks {
      case .careful:
        guard !node.elements.isEmpty else { return node.content }
        return node.content.allSatisfy({ isElementOrBlank($0) }) ? node.elements.map { .element($0) } : node.content
      case .bySchema:
        return node.content.filter { if case .element = $0 { true } else { !isElementOrBlank($0) } }
      }
    }

    /// The name of a role in a qualifier is a code, of elements only; names of people are mixed.
    private static func isRoleName(_ node: TreeNode) -> Bool {
      node.name.local == "name" && !node.elements.isEmpty
        && node.elements.allSatisfy { ["originalText", "translation", "qualifier", "group"].contains($0.name.local) }
    }

    /// Whether `xsi:type` names one of the types that take the text out of a mixed one.
    private static func namesTypeOfElements(_ node: TreeNode) -> Bool {
      let types = ["{urn:hl7-org:v3}ED.NPfIT.Text.XHTML", "{urn:hl7-org:v3}thumbnail"]
      return node.attributes.contains { $0.name.local == "type" && types.contains($0.meaning) }
    }

    private func isElementOrBlank(_ item: TreeNode.Content) -> Bool {
      guard case .text(let text) = item else { return true }
      return text.utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }
  }
#endif
