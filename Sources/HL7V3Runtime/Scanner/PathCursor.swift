/// Puts together paths, and goes on from the last one asked for: findings are many where a schema is not what is sent, and mostly share the
/// better part of their paths.
struct PathCursor {
  /// Of each element in the last path, where it starts in the input and where its name ends in the path.
  private var steps: [(start: Int32, end: Int)] = []
  private var bytes: [UInt8] = []
  private var path = ""

  /// Twice the longest name of an element in the schemas, and a little: their author may choose a thousand bytes for each.
  private static let longestName = 128

  /// The names of the open elements, each as far as it tells something.
  mutating func path(of open: Records<XMLScanner.OpenElement>, _ depth: Int, in input: Bytes) -> String {
    var shared = 0
    while shared < min(depth, steps.count), steps[shared].start == open[shared].start { shared += 1 }
    if shared == depth, shared == steps.count { return path }
    steps.removeSubrange(shared...)
    bytes.removeSubrange((steps.last?.end ?? 0)...)
    for index in shared..<depth {
      bytes.append(UInt8(ascii: "/"))
      let (start, end) = (Int(open[index].localStart), Int(open[index].end))
      var shownEnd = min(end, start + Self.longestName)
      while shownEnd < end, input[shownEnd] & 0xC0 == 0x80 { shownEnd -= 1 }
      bytes.append(contentsOf: input.buffer(start, shownEnd))
      if shownEnd < end { bytes.append(contentsOf: "…".utf8) }
      steps.append((open[index].start, bytes.count))
    }
    path = String(decoding: bytes, as: UTF8.self)
    return path
  }
}
