#if Generator
  extension TreeNode {
    /// The document with the prefixes and declarations it was read with.
    func written(declaring extra: [Declaration] = []) -> String {
      var text = ""
      write(to: &text, extra)
      return text
    }

    private func write(to text: inout String, _ extra: [Declaration] = []) {
      let tag = prefix.isEmpty ? name.local : "\(prefix):\(name.local)"
      text += "<\(tag)"
      for declaration in declarations + extra.filter({ outer in !declarations.contains { $0.prefix == outer.prefix } }) {
        let attribute = declaration.prefix.isEmpty ? "xmlns" : "xmlns:\(declaration.prefix)"
        text += " \(attribute)=\"\(Self.escaped(declaration.namespace))\""
      }
      for attribute in attributes {
        let name = attribute.prefix.isEmpty ? attribute.name.local : "\(attribute.prefix):\(attribute.name.local)"
        text += " \(name)=\"\(Self.escaped(attribute.value, inAttribute: true))\""
      }
      guard !content.isEmpty else { return text += "/>" }
      text += ">"
      for item in content {
        switch item {
        case .element(let node): node.write(to: &text)
        case .text(let run): text += Self.escaped(run)
        case .literal(let markup): text += markup
        }
      }
      text += "</\(tag)>"
    }

    func copy() -> TreeNode {
      let copy = TreeNode(name, prefix: prefix)
      copy.declarations = declarations
      copy.attributes = attributes
      copy.content = content.map { if case .element(let node) = $0 { .element(node.copy()) } else { $0 } }
      return copy
    }

    /// The element and all below it, in document order, with the element each is in.
    func walk(_ parent: TreeNode? = nil, _ visit: (_ node: TreeNode, _ parent: TreeNode?) -> Void) {
      visit(self, parent)
      for child in elements { child.walk(self, visit) }
    }

    /// The first element that is asked for, with the declarations in scope around it.
    func first(where isWanted: (TreeNode) -> Bool, in scope: [Declaration] = []) -> (node: TreeNode, scope: [Declaration])? {
      if isWanted(self) { return (self, scope) }
      let inner = scope.filter { outer in !declarations.contains { $0.prefix == outer.prefix } } + declarations
      for child in elements { if let found = child.first(where: isWanted, in: inner) { return found } }
      return nil
    }

    private static func escaped(_ text: String, inAttribute: Bool = false) -> String {
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "\r": result += "&#13;"
        case "\t", "\n":
          if inAttribute { result += "&#\(scalar.value);" } else { result.unicodeScalars.append(scalar) }
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
  }
#endif
