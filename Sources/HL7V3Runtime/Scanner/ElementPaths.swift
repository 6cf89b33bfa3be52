/// Paths of elements. Those that follow each other mostly share their better part, so each name is kept once, and text made when it is asked for.
struct ElementPaths {
  /// A name, and the step to the element around it; -1 for the root.
  private struct Step: BitwiseCopyable {
    let parent: Int32
    let end: UInt32
  }

  private var steps = Records<Step>(capacity: 32)
  private var count = 0
  /// The names of the steps, one after the other, each with its slash.
  private var names = OutputBuffer(capacity: 512)
  /// Of each element in the last path, where it starts in the input and its step.
  private var last = Records<(start: Int32, step: Int32)>(capacity: 32)
  private var lastCount = 0

  /// Twice the longest name of an element in the schemas, and a little: their author may choose a thousand bytes for each.
  private static let longestName = 128

  /// The number of the path that the open elements are, each as far as it tells something; -1 when none is open.
  mutating func number(of open: Records<XMLScanner.OpenElement>, _ depth: Int, in input: Bytes) -> Int32 {
    var shared = 0
    while shared < min(depth, lastCount), last[shared].start == open[shared].start { shared += 1 }
    var parent = shared > 0 ? last[shared - 1].step : -1
    for index in shared..<depth {
      let (start, end) = (Int(open[index].localStart), Int(open[index].end))
      var shownEnd = min(end, start + Self.longestName)
      while shownEnd < end, input[shownEnd] & 0xC0 == 0x80 { shownEnd -= 1 }
      names.append(UInt8(ascii: "/"), name: input.padded(start, shownEnd))
      if shownEnd < end { names.append(contentsOf: "…".utf8) }
      steps.put(Step(parent: parent, end: UInt32(truncatingIfNeeded: names.count)), at: count)
      parent = Int32(truncatingIfNeeded: count)
      count += 1
      last.put((open[index].start, parent), at: index)
    }
    lastCount = depth
    return parent
  }

  /// Such as `/Envelope/Body`.
  func text(_ number: Int32) -> String {
    var path: [Range<Int>] = []
    var step = Int(number)
    while step >= 0 {
      path.append((step > 0 ? Int(steps[step - 1].end) : 0)..<Int(steps[step].end))
      step = Int(steps[step].parent)
    }
    return String(decoding: path.reversed().flatMap { names.bytes(from: $0.lowerBound, to: $0.upperBound) }, as: UTF8.self)
  }
}
