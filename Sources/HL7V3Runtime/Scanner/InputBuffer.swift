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

  /// `count` bytes of UTF-8, then the sentinel, of which the first byte can be asked for as well as what is in front of it.
  let memory: FinishedMemory
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
  convenience init(copying source: BorrowedBytes, encoding: InputEncoding = .utf8) {
    self.init(capacity: source.count, encoding: encoding) { target in
      target.append(contentsOf: source)
      return true
    }
  }

  /// Lets `fill` write up to `capacity` bytes; it returns whether they are the whole of the source.
  init(capacity: Int, encoding: InputEncoding, fill: (inout ByteSink) -> Bool) {
    let owner = RawMemory(byteCount: capacity + Self.padding)
    var sink = ByteSink(owner)
    let isComplete = fill(&sink)
    let filled = sink.count
    let check = CharacterCheck(sink.written)
    sink.truncate(to: check.validCount)
    hasSectionEnd = check.hasBracket && Self.hasSectionEnd(sink.written)
    sink.append(UInt8(ascii: "<"))
    for _ in 1..<Self.padding { sink.append(0) }
    memory = FinishedMemory(owner, count: check.validCount + 1)
    count = check.validCount
    if check.validCount < filled {
      end = check.brokenEncoding ? .invalidEncoding : .invalidCharacter
    } else {
      end = isComplete ? .complete : .invalidEncoding
    }
    self.encoding = encoding
    isASCII = check.isASCII
    hasCarriageReturn = check.hasCarriageReturn
  }

  /// Whether `]]>` stands somewhere.
  private static func hasSectionEnd(_ bytes: BorrowedBytes) -> Bool {
    let bracket = UInt8(ascii: "]")
    var offset = 0
    while offset < bytes.count {
      // Four blocks at a time as long as they are all inside: brackets are rare.
      if offset + 4 * Block.size <= bytes.count {
        let first = bytes.block(offset).equal(bracket) | bytes.block(offset + Block.size).equal(bracket)
        let second = bytes.block(offset + 2 * Block.size).equal(bracket) | bytes.block(offset + 3 * Block.size).equal(bracket)
        if Block.first(first | second) == nil {
          offset += 4 * Block.size
          continue
        }
      }
      let end = min(offset + 4 * Block.size, bytes.count)
      while offset < end {
        if bytes[offset] == bracket, offset + 2 < bytes.count, bytes[offset + 1] == bracket, bytes[offset + 2] == UInt8(ascii: ">") {
          return true
        }
        offset += 1
      }
    }
    return false
  }
}
