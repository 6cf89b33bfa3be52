#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Searches for ASCII characters by the C library: much faster than Swift's own where code is not optimised, and a view of UTF-8 is slow to
/// go over even where it is.
extension String {
  /// Whether one of some ASCII characters is in the text.
  func hasAny(of characters: StaticString) -> Bool {
    with(characters) { strpbrk($0, $1) != nil }
  }

  /// Whether all of the text is of some ASCII characters.
  func isAll(of characters: StaticString) -> Bool {
    with(characters) { strspn($0, $1) == utf8.count }
  }

  private func with(_ characters: StaticString, _ search: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Bool) -> Bool {
    withCString { text in
      characters.withUTF8Buffer { set in
        set.withMemoryRebound(to: CChar.self) { set in set.baseAddress.map { search(text, $0) } ?? false }
      }
    }
  }
}
