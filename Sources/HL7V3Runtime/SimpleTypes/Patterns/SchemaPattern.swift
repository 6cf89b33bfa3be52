/// The pattern of one derivation step, compiled: one of its alternatives must match the whole value.
///
/// A class, as there is nothing in it to change and much to carry.
final class SchemaPattern: Sendable {
  let program: PatternProgram
  /// Nil when the pattern needs too many states.
  private let automaton: PatternAutomaton?

  init(alternatives: [String]) throws(PatternError) {
    var nodes: [PatternNode] = []
    for text in alternatives { nodes.append(try PatternParser.parse(text)) }
    program = try PatternProgram(nodes.count == 1 ? nodes[0] : .choice(nodes))
    automaton = PatternAutomaton(program)
  }

  /// Whether the whole text is what the pattern describes.
  func matches(_ text: BorrowedBytes) -> Bool {
    automaton?.matches(text) ?? program.matches(text)
  }
}
