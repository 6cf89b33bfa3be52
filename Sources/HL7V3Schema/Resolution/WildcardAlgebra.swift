extension Wildcard {
  /// Whether a name of that namespace, empty for none, is allowed.
  func allows(_ namespace: String) -> Bool { namespaces.contains(namespace) }
}

extension Wildcard.Namespaces {
  func contains(_ namespace: String) -> Bool {
    switch self {
    case .any: true
    case .other(let excluded): namespace != excluded && !namespace.isEmpty
    case .list(let list): list.contains(namespace)
    }
  }

  /// What both allow (XSD 1.0 part 1, 3.10.6). Two different exclusions have no expression; the first one is kept.
  func intersection(with other: Self) -> Self {
    switch (self, other) {
    case (.any, _): other
    case (_, .any): self
    case (.list(let list), _): .list(list.filter { other.contains($0) })
    case (_, .list(let list)): .list(list.filter { contains($0) })
    case (.other(let mine), .other): mine.isEmpty ? other : self
    }
  }

  /// What either allows (XSD 1.0 part 1, 3.10.6), or a little more where that has no expression.
  func union(with other: Self) -> Self {
    switch (self, other) {
    case (.any, _), (_, .any): .any
    case (.list(let mine), .list(let theirs)): .list(mine + theirs.filter { !mine.contains($0) })
    case (.other(let mine), .other(let theirs)): mine == theirs ? self : .other(than: "")
    case (.other(let excluded), .list(let list)), (.list(let list), .other(let excluded)):
      switch (list.contains(excluded), list.contains("")) {
      case (true, true): .any
      case (true, false): .other(than: "")
      case (false, true): .any
      case (false, false): .other(than: excluded)
      }
    }
  }
}
