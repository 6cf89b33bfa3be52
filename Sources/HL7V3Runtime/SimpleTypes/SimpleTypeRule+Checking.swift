extension SimpleTypeRule {
  /// Rules may refer to each other in a circle when a grammar is damaged; this ends the walk.
  private static let deepest = 32

  /// Datatype first, then the facets, as the recommendation's order of validity has it.
  func violation(_ bytes: BorrowedBytes, _ rules: SimpleTypeRules, depth: Int) -> SimpleTypeViolation? {
    guard depth < Self.deepest else { return broken(.datatype) }
    switch variety {
    case .atomic(let type):
      return whiteSpace.withNormalised(bytes) { text in
        guard type.accepts(text) else { return broken(.datatype) }
        return broken(facets.violation(of: text, type: type))
      }
    case .list(let item):
      return whiteSpace.withNormalised(bytes) { list($0, item, rules, depth) }
    case .union(let members):
      return union(bytes, members, rules, depth)
    }
  }

  /// The value a valid text stands for, for comparison with the listed ones.
  func value(_ bytes: BorrowedBytes, _ rules: SimpleTypeRules, depth: Int) -> SchemaValue {
    guard depth < Self.deepest else { return .text(Array(bytes)) }
    switch variety {
    case .atomic(let type):
      return whiteSpace.withNormalised(bytes) { type.value(of: $0) }
    case .list(let item):
      return whiteSpace.withNormalised(bytes) { text in
        .list(text.split(separator: 0x20).map { Self.value(BorrowedBytes(rebasing: $0), item, rules, depth + 1) })
      }
    case .union(let members):
      guard let member = accepting(bytes, members, rules, depth) else { return .text(Array(bytes)) }
      return rules.borrow(member) { $0.value(bytes, rules, depth: depth + 1) }
    }
  }

  private func list(
    _ text: BorrowedBytes, _ item: Int, _ rules: SimpleTypeRules, _ depth: Int
  ) -> SimpleTypeViolation? {
    var count = 0
    for word in text.split(separator: 0x20) {
      count += 1
      guard rules.indices.contains(item) else { continue }
      let violation = rules.borrow(item) { $0.violation(BorrowedBytes(rebasing: word), rules, depth: depth + 1) }
      if let violation { return violation }
    }
    if let facet = facets.limits.violation(ofLength: count) { return broken(facet) }
    if !isListed(text, rules, depth) { return broken(.enumeration) }
    return facets.matchesPatterns(text) ? nil : broken(.pattern)
  }

  private func union(
    _ bytes: BorrowedBytes, _ members: Table<Int>, _ rules: SimpleTypeRules, _ depth: Int
  ) -> SimpleTypeViolation? {
    guard let member = accepting(bytes, members, rules, depth) else { return broken(.datatype) }
    if !isListed(bytes, rules, depth) { return broken(.enumeration) }
    if facets.patterns.isEmpty { return nil }
    return rules.borrow(member) {
      $0.withNormalised(bytes, rules, depth: depth + 1) { facets.matchesPatterns($0) ? nil : broken(.pattern) }
    }
  }

  /// Hands over the value as the atomic or list type that takes it normalises it.
  private func withNormalised<Result>(
    _ bytes: BorrowedBytes, _ rules: SimpleTypeRules, depth: Int, _ body: (BorrowedBytes) -> Result
  ) -> Result {
    guard depth < Self.deepest, case .union(let members) = variety, let member = accepting(bytes, members, rules, depth) else {
      return whiteSpace.withNormalised(bytes, body)
    }
    return rules.borrow(member) { $0.withNormalised(bytes, rules, depth: depth + 1, body) }
  }

  private func accepting(
    _ bytes: BorrowedBytes, _ members: Table<Int>, _ rules: SimpleTypeRules, _ depth: Int
  ) -> Int? {
    for index in 0..<members.count where rules.indices.contains(members[index]) {
      if rules.borrow(members[index], { $0.violation(bytes, rules, depth: depth + 1) == nil }) { return members[index] }
    }
    return nil
  }

  /// By letter first: that settles nearly every value. Else by value, which only now can be told, as members and items are other rules.
  private func isListed(_ text: BorrowedBytes, _ rules: SimpleTypeRules, _ depth: Int) -> Bool {
    let listed = facets.enumeration
    if listed.isEmpty || listed.contains(text) { return true }
    let value = value(text, rules, depth: depth)
    return listed.values.contains { literal in literal.withBorrowedBytes { self.value($0, rules, depth: depth) == value } }
  }

  private static func value(
    _ bytes: BorrowedBytes, _ item: Int, _ rules: SimpleTypeRules, _ depth: Int
  ) -> SchemaValue {
    rules.indices.contains(item) ? rules.borrow(item) { $0.value(bytes, rules, depth: depth) } : .text(Array(bytes))
  }

  private func broken(_ facet: SimpleTypeViolation.Facet?) -> SimpleTypeViolation? {
    facet.map { SimpleTypeViolation(facet: $0, type: name) }
  }
}
