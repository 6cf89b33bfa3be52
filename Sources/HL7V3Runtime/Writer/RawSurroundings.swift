/// What the surroundings of raw elements bound and the place where they are written does not. Worked out once for all elements of a scope.
///
/// A raw element is written with all declarations of its surroundings, for what stands in its values may be meant by any of them. Where
/// there are so many that a small element would become a large one, only those are written whose prefix is a word somewhere in it: else a
/// message of many small elements could be made to write a thousand times its size.
struct RawSurroundings {
  /// Bytes of declarations that are written whatever is mentioned.
  static let mostBytes = 512

  private let missing: [RawScope.Binding]
  private let length: Int
  /// Where among the missing a prefix is; empty as long as all of them are written anyway.
  private let places: [ArraySlice<UInt8>: Int]
  /// The default namespace of the surroundings; empty for none.
  let defaultNamespace: String

  /// `bound` says what a prefix means where the elements are written.
  init(_ scope: RawScope, bound: [(prefix: String, namespace: String)]) {
    let bindings = scope.bindings
    let meanings = Dictionary(bound, uniquingKeysWith: { $1 })
    defaultNamespace = bindings.first { $0.prefix.isEmpty }?.namespace ?? ""
    missing = bindings.filter { $0.prefix != "xml" && !$0.prefix.isEmpty && meanings[$0.prefix] != $0.namespace }
    length = missing.reduce(0) { $0 + 10 + $1.prefix.utf8.count + $1.namespace.utf8.count }
    places =
      length <= Self.mostBytes
      ? [:] : Dictionary(missing.enumerated().map { (Array($1.prefix.utf8)[...], $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The declarations to write with an element of these bytes, which declares some prefixes itself.
  func needed(by source: [UInt8], besides declared: Set<String>) -> [RawScope.Binding] {
    if missing.isEmpty { return [] }
    var needed = missing
    if length > max(Self.mostBytes, source.count) {
      var words = Self.words(in: source)
      // A character of a prefix may be written as a reference.
      if source.contains(UInt8(ascii: "&")) {
        let plain = source.withBorrowedBytes { Unescaping.string($0, .text) }
        words.formUnion(Self.words(in: Array(plain.utf8)))
      }
      needed = words.compactMap { places[$0] }.sorted().map { missing[$0] }
    }
    return declared.isEmpty ? needed : needed.filter { !declared.contains($0.prefix) }
  }

  /// All runs of bytes that can be part of a name, colons left aside.
  private static func words(in bytes: [UInt8]) -> Set<ArraySlice<UInt8>> {
    func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || NameCharacters.canContinue(UInt32(byte)) }
    return Set(bytes.split { !isPart($0) })
  }
}
