/// A zip archive in memory, with entries that are stored or say what is not true.
struct ZipBuilder {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry, not compressed (APPNOTE 6.3.10, 4.3.7 and 4.3.12).
  ///
  /// - Parameter mode: The Unix mode, such as `0o120777` for a symbolic link.
  mutating func add(_ name: String, _ content: [UInt8], mode: Int = 0o100644, declaredSize: Int? = nil) {
    let offset = body.count
    let common =
      Self.two(20) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(Self.checksum(content)) + Self.four(content.count)
      + Self.four(declaredSize ?? content.count) + Self.two(name.utf8.count) + Self.two(0)
    body += Self.four(0x0403_4b50) + common + Array(name.utf8) + content
    directory += Self.four(0x0201_4b50) + Self.two(0x0314) + common + Self.two(0) + Self.two(0) + Self.two(0)
    directory += Self.four(mode << 16) + Self.four(offset) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    let end = Self.four(0x0605_4b50) + Self.two(0) + Self.two(0) + Self.two(count) + Self.two(count)
    return body + directory + end + Self.four(directory.count) + Self.four(body.count) + Self.two(0)
  }

  private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

  private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

  /// CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~value)
  }
}
