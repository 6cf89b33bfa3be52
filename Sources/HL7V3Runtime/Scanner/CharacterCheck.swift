/// One pass over the input that finds the first byte that is no UTF-8 or no character of XML (production 2), and a few facts that let
/// the scanner leave out work.
struct CharacterCheck {
  /// How many bytes are good.
  private(set) var validCount = 0
  /// Whether what follows them is not UTF-8, rather than a character that XML does not have.
  private(set) var brokenEncoding = false
  private(set) var isASCII = true
  private(set) var hasCarriageReturn = false
  private(set) var hasBracket = false

  init(_ bytes: BorrowedBytes) {
    var facts = ByteFacts()
    var offset = 0
    while offset < bytes.count {
      let end = offset &+ ByteFacts.block
      if end <= bytes.count, facts.addText(bytes, offset) || facts.addPlain(bytes, offset) {
        offset = end
        continue
      }
      // The last bytes, or a block with something else than plain ASCII: character by character, perhaps a little beyond the block.
      while offset < min(end, bytes.count) {
        let length = characterLength(bytes, offset)
        if length == 0 {
          validCount = offset
          note(facts)
          return
        }
        offset += length
      }
    }
    validCount = offset
    note(facts)
  }

  private mutating func note(_ facts: ByteFacts) {
    if facts.hasCarriageReturn { hasCarriageReturn = true }
    if facts.hasBracket { hasBracket = true }
  }

  /// The length of the character at `offset`, or 0 and `brokenEncoding` set when it is none. Well-formed sequences are those of the
  /// Unicode Standard, table 3-7: nothing overlong, no surrogates, nothing above U+10FFFF.
  private mutating func characterLength(_ bytes: BorrowedBytes, _ offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 {
      if first == 0x0D { hasCarriageReturn = true }
      if first == 0x5D { hasBracket = true }
      return first >= 0x20 || first == 0x09 || first == 0x0A || first == 0x0D ? 1 : 0
    }
    isASCII = false
    func byte(_ index: Int) -> UInt8 { offset + index < bytes.count ? bytes[offset + index] : 0 }
    func isContinuation(_ index: Int) -> Bool { byte(index) & 0xC0 == 0x80 }
    let second = byte(1)
    let length: Int
    switch first {
    case 0xC2...0xDF: length = isContinuation(1) ? 2 : 0
    case 0xE0: length = (0xA0...0xBF).contains(second) && isContinuation(2) ? 3 : 0
    case 0xED: length = (0x80...0x9F).contains(second) && isContinuation(2) ? 3 : 0
    case 0xE1...0xEF: length = isContinuation(1) && isContinuation(2) ? 3 : 0
    case 0xF0: length = (0x90...0xBF).contains(second) && isContinuation(2) && isContinuation(3) ? 4 : 0
    case 0xF4: length = (0x80...0x8F).contains(second) && isContinuation(2) && isContinuation(3) ? 4 : 0
    case 0xF1...0xF3: length = isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
    default: length = 0
    }
    if length == 0 { brokenEncoding = true }
    // U+FFFE and U+FFFF are well-formed, but no characters of XML.
    if first == 0xEF, second == 0xBF, byte(2) >= 0xBE { return 0 }
    return length
  }
}
