#if Generator
  import HL7V3Runtime

  /// Where in a valid document the declarations of its schema show: every element by the declaration it follows, every attribute by its use.
  ///
  /// What lax wildcards let in has no declarations here.
  struct DeclarationSites {
    /// An element declaration or an attribute use.
    struct Declaration: Hashable, Comparable {
      let type: Int
      let isAttribute: Bool
      let item: Int

      static func < (left: Declaration, right: Declaration) -> Bool {
        (left.type, left.isAttribute ? 1 : 0, left.item) < (right.type, right.isAttribute ? 1 : 0, right.item)
      }
    }

    /// An element that shows a declaration, or could: an attribute use also shows where the attribute is left out.
    struct Site {
      let declaration: Declaration
      /// Which element of the document, from 0.
      let element: Int
      /// The type of that element, nil when simple; and the simple type of its text or of the attribute.
      let type: Int?
      let simpleType: Int?
      var attribute: DeclaredAttribute?
    }

    let view: GrammarView
    private(set) var sites: [Declaration: [Site]] = [:]
    /// The paths of what wildcards let in, by local names.
    private(set) var laxPaths: Set<String> = []
    private var types: [Int: DeclaredType] = [:]
    private var count = 0

    init(_ root: TreeNode, _ document: any HL7Document.Type) {
      view = GrammarView(of: document)
      add(root, view.rootType, "/\(root.name.local)")
    }

    /// All declarations that a document type reaches.
    static func reachable(_ document: any HL7Document.Type) -> Set<Declaration> {
      let view = GrammarView(of: document)
      let derived = view.substitutes()
      var seen: Set<Int> = []
      var pending = [view.rootType]
      var all: Set<Declaration> = []
      while let number = pending.popLast() {
        guard seen.insert(number).inserted else { continue }
        let type = view.type(number)
        for (item, attribute) in type.attributes.enumerated() where !attribute.isProhibited {
          all.insert(Declaration(type: number, isAttribute: true, item: item))
        }
        for (item, child) in type.children.enumerated() {
          all.insert(Declaration(type: number, isAttribute: false, item: item))
          guard case .complex(let next) = child.content else { continue }
          pending.append(next)
          pending += derived[next, default: []].map(\.type)
        }
      }
      return all
    }

    private mutating func add(_ node: TreeNode, _ number: Int, _ path: String) {
      let type = types[number] ?? view.type(number)
      types[number] = type
      let ordinal = count
      count += 1
      for (item, attribute) in type.attributes.enumerated() {
        add(
          Site(
            declaration: Declaration(type: number, isAttribute: true, item: item), element: ordinal, type: number,
            simpleType: attribute.simpleType, attribute: attribute))
      }
      var state = 0
      for child in node.elements {
        let steps = type.states.indices.contains(state) ? type.states[state].steps : []
        let name = XMLName(child.name.namespace, child.name.local)
        guard let step = steps.first(where: { !$0.isWildcard && type.children[$0.item].name == name }) else {
          if let wildcard = steps.first(where: { $0.isWildcard && type.wildcards[$0.item].allows(name.namespace) }) {
            state = wildcard.next
            laxPaths.insert("\(path)/\(child.name.local)")
          }
          skip(child)
          continue
        }
        state = step.next
        let declaration = Declaration(type: number, isAttribute: false, item: step.item)
        add(child, type.children[step.item], declaration, "\(path)/\(child.name.local)")
      }
    }

    private mutating func add(_ node: TreeNode, _ child: DeclaredChild, _ declaration: Declaration, _ path: String) {
      switch child.content {
      case .anything:
        laxPaths.insert(path)
        add(Site(declaration: declaration, element: count, type: nil, simpleType: nil))
        skip(node)
      case .simple(let number):
        add(Site(declaration: declaration, element: count, type: nil, simpleType: number))
        skip(node)
      case .complex(let declared):
        let instance = node.attributes.first { $0.name == TreeNode.Name(namespace: XMLName.schemaInstance, local: "type") }
        let substitute = instance.flatMap { named in
          view.substitutes(for: declared, blocked: child.blocked).first { "{\($0.name.namespace)}\($0.name.local)" == named.meaning }?.type
        }
        let number = substitute ?? declared
        let type = types[number] ?? view.type(number)
        types[number] = type
        add(Site(declaration: declaration, element: count, type: number, simpleType: type.simpleType))
        add(node, number, path)
      }
    }

    private mutating func add(_ site: Site) { sites[site.declaration, default: []].append(site) }

    private mutating func skip(_ node: TreeNode) { node.walk { _, _ in count += 1 } }
  }
#endif
