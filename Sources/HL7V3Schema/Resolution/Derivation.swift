extension Resolver {
  /// Whether a simple type may stand where another is asked for (XSD 1.0 part 1, 3.14.6: Type Derivation OK).
  func isDerived(_ type: TypeName, from base: TypeName) -> Bool {
    isDerived(type, from: base, steps: Self.deepestDerivation)
  }

  private func isDerived(_ type: TypeName, from base: TypeName, steps: Int) -> Bool {
    if type == base || base == .anySimpleType || base == .anyType { return true }
    guard steps > 0 else { return false }
    if let union = simpleTypes[base], case .union(let members) = union.variety, union.base == nil,
      members.contains(where: { isDerived(type, from: $0, steps: steps - 1) })
    {
      return true
    }
    if type.isBuiltin {
      guard let parent = Builtins.bases[type.path] else { return false }
      return isDerived(.builtin(parent), from: base, steps: steps - 1)
    }
    guard let parent = simpleTypes[type]?.base else { return false }
    return isDerived(parent, from: base, steps: steps - 1)
  }

  /// Whether an element's type may stand where another is asked for.
  func isDerived(_ type: TypeReference, from base: TypeReference) -> Bool {
    switch (type, base) {
    case (_, .any): return true
    case (.any, _): return false
    case (.simple(let type), .simple(let base)): return isDerived(type, from: base)
    case (.simple, .complex): return false
    case (.complex(let type), .simple(let base)):
      return complexTypes[type]?.simpleContent.map { isDerived($0, from: base) } ?? false
    case (.complex(let type), .complex(let base)):
      return type == base || ancestors(of: type).contains(base)
    }
  }

  /// The bases of a complex type, nearest first; the last one may be simple.
  private func ancestors(of name: TypeName) -> [TypeName] {
    var ancestors: [TypeName] = []
    var current = complexTypes[name]?.base
    while let base = current, ancestors.count <= Self.deepestDerivation {
      ancestors.append(base)
      current = complexTypes[base]?.base
    }
    return ancestors
  }
}
