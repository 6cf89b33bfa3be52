/// Pieces of schema files as their authors wrote them.
public struct SchemaExcerpts {
  private struct File {
    var bytes: [UInt8]
    var lineStarts: [Int]
  }

  private let read: (String) -> [UInt8]?
  private var files: [String: File?] = [:]

  /// Takes a reader that gives the bytes of a file by the name that locations have; nil if there is none.
  public init(read: @escaping (String) -> [UInt8]?) { self.read = read }

  #if Generator
    /// Reads the disk, from the current directory.
    public init() { self.init(read: FilePath.contents) }
  #endif

  /// The start tag at a place, each run of blanks as one; empty when there is none.
  public mutating func startTag(at location: SourceLocation) -> String {
    if files[location.file] == nil { files[location.file] = .some(read(location.file).map(Self.indexed)) }
    guard let file = files[location.file] ?? nil, file.lineStarts.indices.contains(location.line - 1) else { return "" }
    let start = file.lineStarts[location.line - 1] + location.column - 1
    guard start >= 0, start < file.bytes.count, file.bytes[start] == UInt8(ascii: "<") else { return "" }
    var tag: [UInt8] = []
    var quote: UInt8?
    for byte in file.bytes[start...].prefix(8192) {
      let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !(isBlank && tag.last == 0x20) { tag.append(isBlank ? 0x20 : byte) }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return String(decoding: tag, as: UTF8.self)
      }
    }
    return ""
  }

  private static func indexed(_ raw: [UInt8]) -> File {
    let bytes = SourceText(raw).bytes
    var starts = [0]
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      starts.append(index + 1)
    }
    return File(bytes: bytes, lineStarts: starts)
  }
}
