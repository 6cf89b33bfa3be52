/// The simple types of a grammar by number.
///
/// They live as long as the process, as all of a grammar does. So a check can borrow a rule: to hold on to it meanwhile costs as much as many a
/// check does.
struct SimpleTypeRules: RandomAccessCollection, Sendable {
  private let rules: ObjectTable<SimpleTypeRule>

  init(_ rules: [SimpleTypeRule]) { self.rules = ObjectTable(rules) }

  var startIndex: Int { 0 }
  var endIndex: Int { rules.count }

  subscript(_ index: Int) -> SimpleTypeRule { rules[index] }

  /// Calls `body` with a rule that it must not keep.
  @inline(__always)
  func borrow<Result>(_ index: Int, _ body: (SimpleTypeRule) -> Result) -> Result { rules.borrow(index, body) }
}
