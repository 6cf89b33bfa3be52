import HL7V3Runtime

/// A finding without its place.
struct Statement: Hashable {
  let kind: Finding.Kind
  let subject, rule, path, schemaLocation: String
  let isInPayload: Bool

  init(_ finding: Finding) {
    (kind, subject, rule) = (finding.kind, finding.subject, finding.rule)
    (path, schemaLocation, isInPayload) = (finding.path, finding.schemaLocation, finding.isInPayload)
  }

  /// How often each is said: attributes are written in another order than they came.
  static func counts(of findings: [Finding]) -> [Statement: Int] { Dictionary(findings.map { (Statement($0), 1) }, uniquingKeysWith: +) }
}

/// What stands where in a message, found by looking for tags only.
struct MessagePlaces {
  private let bytes: [UInt8]
  /// Where each tag ends, and the elements open there, the one that ends with it among them.
  private var tags: [(end: Int, path: String, behind: String)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var open: [String] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if let end = skipped(from: index) {
        index = end
        continue
      }
      var end = index + 1
      var quote: UInt8?
      while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
        if bytes[end] == quote {
          quote = nil
        } else if quote == nil, bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
          quote = bytes[end]
        }
        end += 1
      }
      let isEnd = bytes[index + 1] == UInt8(ascii: "/")
      let tag = bytes[(index + (isEnd ? 2 : 1))..<end]
      let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      let local = name.split(separator: UInt8(ascii: ":")).last ?? []
      if !isEnd { open.append(String(decoding: local, as: UTF8.self)) }
      let path = Self.path(open)
      if isEnd || tag.last == UInt8(ascii: "/") { open.removeLast() }
      tags.append((end + 1, path, Self.path(open)))
      index = end + 1
    }
  }

  private static func path(_ names: [String]) -> String { names.map { "/" + $0 }.joined() }

  /// The end of a comment, an instruction or a CDATA section that begins at an offset.
  private func skipped(from start: Int) -> Int? {
    for (opening, closing) in [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")] where bytes[start...].starts(with: opening.utf8) {
      var end = start + opening.utf8.count
      while end < bytes.count, !bytes[end...].starts(with: closing.utf8) { end += 1 }
      return min(end + closing.utf8.count, bytes.count)
    }
    return nil
  }

  /// The elements that are open at an offset, with the one whose tag ends just there, and line and column.
  func place(at offset: Int) -> (path: String, line: Int, column: Int) {
    let last = tags.last { $0.end <= offset }
    let path = last.map { $0.end == offset ? $0.path : $0.behind } ?? ""
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var (line, start) = (1, isMarked ? 3 : 0)
    for index in 0..<min(offset, bytes.count) {
      let isLone = bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if bytes[index] == 0x0A || isLone { (line, start) = (line + 1, index + 1) }
    }
    return (path, line, offset - start + 1)
  }
}
