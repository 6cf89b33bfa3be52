import HL7V3Schema
import Testing

@testable import HL7V3Model

@Suite("Content model automata")
struct AutomatonTests {
  static let place = SourceLocation(file: "t.xsd", line: 1, column: 1)

  static func element(_ name: String, _ min: Int = 1, _ max: Int? = 1) -> Particle {
    Particle(min: min, max: max, term: .element(ElementUse(name: QName("", name), type: .any, location: place)), location: place)
  }

  static func group(_ term: Particle.Term, _ min: Int = 1, _ max: Int? = 1) -> Particle {
    Particle(min: min, max: max, term: term, location: place)
  }

  /// Whether a string of one-letter elements is accepted.
  static func accepts(_ particle: Particle, _ word: String) -> Bool {
    let names = ["a", "b", "c", "d"].map { QName("", $0) }
    let automaton = Automaton(particle, elements: names, wildcards: [])
    var state = 0
    for letter in word {
      guard let symbol = names.firstIndex(of: QName("", String(letter))),
        let step = automaton.states[state].transitions.first(where: { $0.symbol == .element(symbol) })
      else { return false }
      state = step.next
    }
    return automaton.states[state].isAccepting
  }

  @Test(arguments: [
    ("sequence", group(.sequence([element("a"), element("b", 0), element("c")])), ["ac", "abc"], ["", "a", "abbc", "ca", "abcc"]),
    ("bounds", group(.sequence([element("a", 2, 4), element("b")])), ["aab", "aaab", "aaaab"], ["ab", "aaaaab", "aa"]),
    ("unbounded", element("a", 1, nil), ["a", "aaaa"], ["", "b"]),
    ("choice", group(.choice([element("a"), element("b")]), 0, nil), ["", "abba"], ["c", "ac"]),
    (
      "repeated sequence", group(.sequence([element("a"), element("b", 0)]), 1, nil), ["a", "ab", "aab", "abab"], ["", "b", "abb"]
    ),
    ("all", group(.all([element("a"), element("b", 0)])), ["a", "ab", "ba"], ["c"]),
  ])
  func words(_ name: String, _ particle: Particle, _ good: [String], _ bad: [String]) {
    for word in good { #expect(Self.accepts(particle, word), "\(name) should accept \(word)") }
    for word in bad { #expect(!Self.accepts(particle, word), "\(name) should refuse \(word)") }
  }

  @Test("A bound too large to count becomes unbounded, and says so")
  func largeBound() {
    let automaton = Automaton(Self.element("a", 0, 100_000), elements: [QName("", "a")], wildcards: [])
    #expect(automaton.isApproximate)
    #expect(automaton.states.count < 10)
  }
}
