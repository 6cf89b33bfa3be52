/// What the findings of one pass over a message say.
///
/// A message that was written for another version of its schema has hundreds, and they are counted, filtered and passed on more often than read. So
/// they are kept in a few rows, and their texts are made for who asks.
///
/// Only the reader that made a log appends to it, before anybody else has one of its findings: so findings may be shared and sent.
final class FindingLog: @unchecked Sendable {
  /// What the schema has against it.
  enum Rule {
    /// The type it stands in.
    case type
    /// A facet of a simple type, by number.
    case facet(SimpleTypeViolation.Facet, Int32)
    case named(String)
  }

  /// A component of a schema: a complex type, by number, and the line of its part that decides.
  struct Component {
    let grammar: Grammar
    let type: Int
    var line: Int32 = 0
  }

  struct Entry {
    let kind: Finding.Kind
    let subject: String
    let rule: Rule
    /// Nil when it is of no component.
    let component: Component?
    let offset: Int
    let line: Int
    let column: Int
    let isInPayload: Bool
  }

  private struct Rows {
    var entries: [(entry: Entry, path: Int32)] = []
    var paths = ElementPaths()

    /// Gives its number.
    mutating func append(_ entry: Entry, _ scanner: borrowing XMLScanner) -> Int {
      if entries.isEmpty { entries.reserveCapacity(8) }
      entries.append((entry, paths.number(of: scanner.open, scanner.depth, in: scanner.bytes)))
      return entries.count - 1
    }
  }

  /// One for all, so that Swift asks once a finding whether somebody else is at it.
  private var rows = Rows()

  subscript(_ index: Int) -> Entry { rows.entries[index].entry }

  /// Appends what is found at the element that is open.
  func append(_ entry: Entry, in scanner: borrowing XMLScanner) -> Finding {
    Finding(self, rows.append(entry, scanner))
  }

  func path(_ index: Int) -> String { rows.paths.text(rows.entries[index].path) }

  func rule(_ index: Int) -> String {
    let entry = self[index]
    return switch (entry.rule, entry.component) {
    case (.named(let name), _): name
    case (.type, let component?): component.grammar.typeName(component.type)
    case (.facet(let facet, let type), let component?): "\(facet) of \(component.grammar.simpleTypes[Int(type)].name)"
    case (_, nil): ""
    }
  }

  func schemaLocation(_ index: Int) -> String { self[index].component.map { $0.grammar.location($0.type, line: $0.line) } ?? "" }
}
