#if Generator
  import Foundation

  /// How two judges agree over many documents, by root and kind of finding.
  struct OracleMatrix {
    struct Cells {
      var agreed = 0
      var onlyFirst = 0
      var onlySecond = 0
      var beyond = 0
      var payload = 0

      mutating func add(_ other: Cells) {
        agreed += other.agreed
        onlyFirst += other.onlyFirst
        onlySecond += other.onlySecond
        beyond += other.beyond
        payload += other.payload
      }
    }

    let title: String
    private(set) var documents = 0
    private(set) var valid = 0
    private(set) var cells: [Violation.Kind: Cells] = [:]
    /// Pairs of kinds that agree under different names.
    private(set) var crossed: [String: Int] = [:]

    init(title: String) { self.title = title }

    mutating func add(_ comparison: ViolationComparison, isValid: Bool) {
      documents += 1
      valid += isValid ? 1 : 0
      for pair in comparison.agreed {
        cells[pair.first.kind, default: Cells()].agreed += 1
        if pair.first.kind != pair.second.kind { crossed["\(pair.first.kind.rawValue) as \(pair.second.kind.rawValue)", default: 0] += 1 }
      }
      for violation in comparison.onlyFirst { cells[violation.kind, default: Cells()].onlyFirst += 1 }
      for violation in comparison.onlySecond { cells[violation.kind, default: Cells()].onlySecond += 1 }
      for violation in comparison.beyond { cells[violation.kind, default: Cells()].beyond += 1 }
      for violation in comparison.payload { cells[violation.kind, default: Cells()].payload += 1 }
    }

    var lines: [String] {
      var lines = ["\(title): \(documents) documents, \(valid) valid for the first judge"]
      guard documents > 0 else { return lines }
      lines.append("  " + Self.row("kind", ["agreed", "only 1st", "only 2nd", "beyond", "payload"]))
      for kind in Violation.Kind.allCases {
        guard let cells = cells[kind] else { continue }
        let numbers = [cells.agreed, cells.onlyFirst, cells.onlySecond, cells.beyond, cells.payload]
        lines.append("  " + Self.row(kind.rawValue, numbers.map { $0 == 0 ? "." : String($0) }))
      }
      if !crossed.isEmpty {
        lines.append("  " + crossed.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))
      }
      return lines
    }

    private static func row(_ head: String, _ cells: [String]) -> String {
      head.padding(toLength: 18, withPad: " ", startingAt: 0)
        + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
    }

    /// The counts of another matrix on top.
    mutating func add(_ other: OracleMatrix) {
      documents += other.documents
      valid += other.valid
      for (kind, counts) in other.cells { cells[kind, default: Cells()].add(counts) }
      crossed.merge(other.crossed, uniquingKeysWith: +)
    }
  }
#endif
