/// Finds lines, and goes on from the last place asked for: many findings in one document cost one pass over it.
struct LineCursor {
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// The line and the byte in it, both from 1. A byte order mark does not count.
  mutating func place(of target: Int, in input: InputBuffer) -> (line: Int, column: Int) {
    let bytes = Bytes(input)
    if target < offset {
      (offset, line, lineStart) = (0, 1, 0)
    }
    if offset < 3, target >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      (offset, lineStart) = (3, 3)
    }
    if !input.hasCarriageReturn, offset < target {
      let lines = bytes.count(UInt8(ascii: "\n"), offset, target)
      if lines > 0 { lineStart = bytes.behindLast(UInt8(ascii: "\n"), offset, target) ?? lineStart }
      line &+= lines
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
