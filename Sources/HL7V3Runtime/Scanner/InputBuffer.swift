/// A copy of the input that the scanner owns, with a sentinel behind it so that searches need no bounds.
///
/// Characters and encoding are checked once, here, for the whole input (`CharacterCheck`). Where the first wrong one stands, the input
/// ends, and `end` tells why: whoever scans that far reports it, and an error that comes earlier in the document is reported first.
final class InputBuffer: Sendable {
  /// Why the input ends where it does.
  enum End: Sendable {
    case complete, invalidEncoding, invalidCharacter
  }

  /// How many bytes behind the input may be read: `<`, then zeros.
  static let padding = 32

  /// `count` bytes of UTF-8, then the sentinel. Never written after `init`, which makes sharing it safe.
  nonisolated(unsafe) let base: UnsafePointer<UInt8>
  private nonisolated(unsafe) let owner: RawMemory
  /// Number of bytes before the sentinel.
  let count: Int
  /// Why there are no more.
  let end: End
  /// How the bytes were encoded before they came here.
  let encoding: InputEncoding
  /// Whether all bytes are below 0x80.
  let isASCII: Bool
  /// Whether there is a carriage return, so that ends of lines have to be normalised.
  let hasCarriageReturn: Bool
  /// Whether there is a `]]>` somewhere, so that text has to be searched for it.
  let hasSectionEnd: Bool

  /// Copies UTF-8.
  convenience init(copying source: UnsafeRawBufferPointer) {
    self.init(capacity: source.count, encoding: .utf8) { target in
      if let address = source.baseAddress { UnsafeMutableRawPointer(target).copyMemory(from: address, byteCount: source.count) }
      return (source.count, true)
    }
  }

  /// Lets `fill` write up to `capacity` bytes; it returns how many there are and whether they are the whole of the source.
  init(capacity: Int, encoding: InputEncoding, fill: (UnsafeMutablePointer<UInt8>) -> (count: Int, complete: Bool)) {
    owner = RawMemory(byteCount: capacity + Self.padding)
    let memory = owner.base.assumingMemoryBound(to: UInt8.self)
    let filled = fill(memory)
    let check = CharacterCheck(UnsafeBufferPointer(start: memory, count: filled.count))
    memory[check.validCount] = UInt8(ascii: "<")
    (memory + check.validCount + 1).initialize(repeating: 0, count: Self.padding - 1)
    base = UnsafePointer(memory)
    count = check.validCount
    if check.validCount < filled.count {
      end = check.brokenEncoding ? .invalidEncoding : .invalidCharacter
    } else {
      end = filled.complete ? .complete : .invalidEncoding
    }
    self.encoding = encoding
    isASCII = check.isASCII
    hasCarriageReturn = check.hasCarriageReturn
    hasSectionEnd = check.hasBracket && Self.hasSectionEnd(memory, check.validCount)
  }

  /// Whether `]]>` stands among the first `count` bytes; behind them is the sentinel.
  private static func hasSectionEnd(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let bracket = UInt8(ascii: "]")
    var offset = 0
    while offset < count {
      // Four blocks at a time as long as they are all inside: brackets are rare.
      if offset + 4 * Block.size <= count {
        let first = Block(bytes + offset).equal(bracket) | Block(bytes + offset + Block.size).equal(bracket)
        let second = Block(bytes + offset + 2 * Block.size).equal(bracket) | Block(bytes + offset + 3 * Block.size).equal(bracket)
        if Block.first(first | second) == nil {
          offset += 4 * Block.size
          continue
        }
      }
      guard let place = Block.first(Block(bytes + offset).equal(bracket)) else {
        offset += Block.size
        continue
      }
      offset += place + 1
      if offset < count, bytes[offset] == UInt8(ascii: "]"), bytes[offset + 1] == UInt8(ascii: ">") { return true }
    }
    return false
  }
}
