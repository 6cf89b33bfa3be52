import Foundation

/// A message to measure with.
struct Document {
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ path: String) throws {
    name = (path as NSString).lastPathComponent
    bytes = try readFile(path)
  }

  /// The same without the blank text between tags.
  var stripped: Document {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      index += 1
      guard bytes[index - 1] == UInt8(ascii: ">") else { continue }
      var next = index
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      if next < bytes.count, bytes[next] == UInt8(ascii: "<") { index = next }
    }
    return Document(name: name + " *", bytes: result)
  }

  /// The same with its entries repeated until it has about `size` bytes: the parts of its summary, all of them each time.
  func grown(to size: Int, name: String) -> Document? {
    guard let entries = SummaryEntries(bytes).range, size > bytes.count else { return nil }
    let times = max(1, (size - bytes.count + entries.count / 2) / entries.count)
    var result = Array(bytes[..<entries.upperBound])
    result.reserveCapacity(bytes.count + times * entries.count)
    for _ in 0..<times { result += bytes[entries] }
    result += bytes[entries.upperBound...]
    return Document(name: name, bytes: result)
  }
}

/// Finds the children `pertinentInformation2` of the element `GPSummary`: where the first begins and the last ends.
struct SummaryEntries {
  private(set) var range: Range<Int>?

  init(_ bytes: [UInt8]) {
    var open: [String] = []
    var index = 0
    var start: Int?
    while let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")), let end = bytes[tag...].firstIndex(of: UInt8(ascii: ">")) {
      index = end + 1
      let isEnd = bytes[tag + 1] == UInt8(ascii: "/")
      if bytes[tag + 1] == UInt8(ascii: "?") || bytes[tag + 1] == UInt8(ascii: "!") { continue }
      let nameStart = isEnd ? tag + 2 : tag + 1
      let nameEnd = bytes[nameStart...end].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") } ?? end
      let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
      let isEntry = name == "pertinentInformation2"
      if isEnd {
        open.removeLast()
        if isEntry, open.last == "GPSummary", let first = start { range = (range?.lowerBound ?? first)..<index }
      } else if bytes[end - 1] != UInt8(ascii: "/") {
        if isEntry, open.last == "GPSummary" { start = tag }
        open.append(name)
      }
    }
  }
}

/// Reads a file with no second copy of it in memory, which the measurement of memory would see.
func readFile(_ path: String, atMost limit: Int? = nil) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw Refusal.unreadable(path) }
  defer { fclose(file) }
  setvbuf(file, nil, _IONBF, 0)
  fseek(file, 0, SEEK_END)
  // Files that the system makes up have no size.
  let size = limit ?? ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in count = fread(buffer.baseAddress, 1, size, file) }
}
