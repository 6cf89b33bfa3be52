/// The simple types of a grammar by number.
///
/// They live as long as the process, as all of a grammar does (see `Table`). So a check can borrow a rule: to hold on to it meanwhile costs as much
/// as many a check does.
struct SimpleTypeRules: RandomAccessCollection, Sendable {
  private let rules: Table<Unmanaged<SimpleTypeRule>>

  init(_ rules: [SimpleTypeRule]) { self.rules = Table(rules.map { Unmanaged.passRetained($0) }) }

  var startIndex: Int { 0 }
  var endIndex: Int { rules.count }

  subscript(_ index: Int) -> SimpleTypeRule { rules[index].takeUnretainedValue() }

  /// Calls `body` with a rule that it must not keep.
  @inline(__always)
  func borrow<Result>(_ index: Int, _ body: (SimpleTypeRule) -> Result) -> Result { rules[index]._withUnsafeGuaranteedRef(body) }
}
