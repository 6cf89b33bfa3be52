extension XMLReader {
  /// The declarations around the element whose start tag was just read. Raw elements share what they have in common, so that many of them
  /// in a place with many declarations cost no more than the declarations.
  mutating func outerScope() -> RawScope {
    let count = Int(scanner.open[scanner.depth - 1].bindings)
    while let last = scopes.last, last.end > count || scanner.namespaces.bindings[last.end - 1].serial != last.serial {
      scopes.removeLast()
    }
    var first = scopes.last?.end ?? 0
    if first == count { return scopes.last?.scope ?? .empty }
    for level in 1..<max(scanner.depth, 2) {
      let end = Int(scanner.open[level].bindings)
      guard end > first else { continue }
      let own = (first..<end).map { index in
        let binding = scanner.namespaces.bindings[index]
        return RawScope.Binding(prefix: scanner.prefix(of: binding), namespace: scanner.namespaces.uris[Int(binding.uri)])
      }
      let starts = (first..<end).map { scanner.namespaces.bindings[$0].start }
      scopes.append((end, scanner.namespaces.bindings[end - 1].serial, RawScope(own, at: starts, in: scopes.last?.scope)))
      first = end
    }
    return scopes.last?.scope ?? .empty
  }
}
