/// Names like one that does not exist, for error messages.
enum NearMatches {
  /// The likest of some names, best first: those that contain it, or differ from it by a few letters.
  static func of(_ wanted: String, among names: some Sequence<String>, atMost count: Int = 5) -> [String] {
    let wanted = Array(wanted.lowercased().utf8)
    // Twice the letters, so that a match of the last step alone comes after one of the whole.
    let limit = 2 * Swift.max(2, wanted.count / 4)
    var scored: [(score: Int, name: String)] = []
    for name in Set(names) {
      let whole = name.lowercased()
      let last = whole.split(separator: ".").last.map(String.init) ?? whole
      var score = Swift.min(2 * distance(wanted, Array(whole.utf8)), 2 * distance(wanted, Array(last.utf8)) + 1)
      if whole.contains(String(decoding: wanted, as: UTF8.self)) { score = Swift.min(score, 3) }
      if score <= limit { scored.append((score, name)) }
    }
    return scored.sorted { ($0.score, $0.name) < ($1.score, $1.name) }.prefix(count).map(\.name)
  }

  /// Letters to insert, delete or replace (Levenshtein).
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
