/// The bytes of a document, and which line and column an offset is at.
///
/// CR, LF and CR LF each end a line. libxml2 counts line feeds only, so for a file that was saved with carriage returns
/// alone it says line 1 throughout.
struct SourceText: Sendable {
  /// The document; in UTF-8 if it came in UTF-16, without byte order mark.
  let bytes: [UInt8]
  /// Whether the bytes are no longer in the encoding that the XML declaration names.
  let isRecoded: Bool
  /// Where lines begin.
  private let lineStarts: [Int]

  init(_ raw: [UInt8]) {
    let recoded = Self.decodingUTF16(raw)
    isRecoded = recoded != nil
    let bytes = recoded ?? raw
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    self.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
        if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
        starts.append(index + 1)
      }
    }
    lineStarts = starts
  }

  /// Line and column of an offset, both from 1.
  func position(ofOffset offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }

  /// The offset of a place that libxml2 gives, whose lines end at line feeds only.
  func offset(ofLineFeedLine line: Int, column: Int) -> Int {
    var start = 0
    var remaining = line - 1
    while remaining > 0, let feed = bytes[start...].firstIndex(of: 0x0A) {
      start = feed + 1
      remaining -= 1
    }
    return min(start + max(column - 1, 0), bytes.count)
  }

  /// UTF-8 for a document in UTF-16, told by its byte order mark or by how `<` looks; nil for any other.
  private static func decodingUTF16(_ raw: [UInt8]) -> [UInt8]? {
    guard raw.count >= 2 else { return nil }
    let isBigEndian: Bool
    switch (raw[0], raw[1]) {
    case (0xFE, 0xFF), (0x00, 0x3C): isBigEndian = true
    case (0xFF, 0xFE), (0x3C, 0x00): isBigEndian = false
    default: return nil
    }
    let units = stride(from: 0, to: raw.count - 1, by: 2).map { index in
      let first = UInt16(raw[index])
      let second = UInt16(raw[index + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
