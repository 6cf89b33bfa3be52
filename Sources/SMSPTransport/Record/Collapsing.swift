extension String {
  /// Its words with one blank between them, as people read it.
  var collapsed: String {
    isCollapsed ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether it is plain ASCII without a blank too many, as most texts are: to ask that of bytes is much quicker than of characters.
  private var isCollapsed: Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      guard byte > 0x20 && byte < 0x80 || byte == 0x20 && last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || utf8.isEmpty
  }
}
