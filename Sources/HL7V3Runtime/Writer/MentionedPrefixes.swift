/// Which prefixes a raw element mentions.
///
/// A raw element is written with all declarations of its surroundings, for what stands in its values may be meant by any of them. Where
/// there are so many that a small element would become a large one, only those are written whose prefix is a word somewhere in it: else a
/// message of many small elements could be made to write a thousand times its size.
enum MentionedPrefixes {
  /// Bytes of declarations that are written whatever is mentioned.
  static let mostBytes = 512

  /// The declarations to write with an element of these bytes.
  static func needed(_ bindings: [RawScope.Binding], by source: [UInt8]) -> [RawScope.Binding] {
    let length = bindings.reduce(0) { $0 + 10 + $1.prefix.utf8.count + $1.namespace.utf8.count }
    if length <= max(mostBytes, source.count) { return bindings }
    var words = words(in: source)
    // A character of a prefix may be written as a reference.
    if source.contains(UInt8(ascii: "&")) {
      let plain = source.withUnsafeBufferPointer { Unescaping.string($0, .text) }
      words.formUnion(self.words(in: Array(plain.utf8)))
    }
    return bindings.filter { words.contains(Array($0.prefix.utf8)[...]) }
  }

  /// All runs of bytes that can be part of a name, colons left aside.
  private static func words(in bytes: [UInt8]) -> Set<ArraySlice<UInt8>> {
    func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || NameCharacters.canContinue(UInt32(byte)) }
    return Set(bytes.split { !isPart($0) })
  }
}
