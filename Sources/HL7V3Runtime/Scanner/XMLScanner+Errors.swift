extension XMLScanner {
  /// An error at an offset of the input, by default where scanning goes on, within the elements that are open. `detail` is of names and
  /// rules only.
  @inline(never)
  func error(_ code: XMLError.Code, _ detail: String, at offset: Int? = nil) -> XMLError {
    let offset = min(offset ?? position, input.count)
    let (line, column) = lines.place(of: offset, in: input)
    return XMLError(code, offset: offset, line: line, column: column, path: path, detail: detail)
  }

  /// The names of the open elements, each as far as it tells something: their author may choose a thousand bytes for each. One string for
  /// all: findings are many where a schema is not what is sent.
  private var path: String {
    var path: [UInt8] = []
    path.reserveCapacity(256)
    for index in 0..<depth {
      path.append(UInt8(ascii: "/"))
      let (start, end) = (Int(open[index].localStart), Int(open[index].end))
      var shownEnd = min(end, start + Self.longestInPath)
      while shownEnd < end, bytes[shownEnd] & 0xC0 == 0x80 { shownEnd -= 1 }
      path.append(contentsOf: bytes.buffer(start, shownEnd))
      if shownEnd < end { path.append(contentsOf: "…".utf8) }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// Twice the longest name of an element in the schemas, and a little.
  private static var longestInPath: Int { 128 }

  /// The same, but where the input has ended the error is that, or what ended it: what seems wrong there is only the sentinel.
  @inline(never)
  func failure(_ code: XMLError.Code, _ detail: @autoclosure () -> String, _ offset: Int) -> XMLError {
    if offset < input.count { return error(code, detail(), at: offset) }
    return switch input.end {
    case .complete: error(.unexpectedEnd, "the document ends too early", at: input.count)
    case .invalidEncoding: error(.invalidEncoding, "bytes that encode no character", at: input.count)
    case .invalidCharacter: error(.invalidCharacter, "a character that XML does not have", at: input.count)
    }
  }
}

/// Finds lines, and goes on from the last place asked for: many findings in one document cost one pass over it.
final class LineCursor {
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// The line and the byte in it, both from 1. A byte order mark does not count.
  func place(of target: Int, in input: InputBuffer) -> (line: Int, column: Int) {
    let bytes = Bytes(input)
    if target < offset {
      (offset, line, lineStart) = (0, 1, 0)
    }
    if offset < 3, target >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      (offset, lineStart) = (3, 3)
    }
    if !input.hasCarriageReturn, offset < target {
      line &+= bytes.count(UInt8(ascii: "\n"), offset, target)
      lineStart = bytes.behindLast(UInt8(ascii: "\n"), offset, target) ?? lineStart
      offset = target
    }
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && bytes[offset] != UInt8(ascii: "\n") {
        line += 1
        lineStart = offset
      }
    }
    return (line, target - lineStart + 1)
  }
}
