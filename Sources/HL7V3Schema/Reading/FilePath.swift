#if Generator
  #if canImport(FoundationEssentials)
    internal import FoundationEssentials
  #else
    internal import Foundation
  #endif

  /// Paths as text: what a schema location means beside the file that gives it, and how a path is shown.
  enum FilePath {
    /// What a schema location asks for.
    enum Target: Equatable {
      /// A file; the path is normalised.
      case file(String)
      /// Something that only a network could bring.
      case remote
    }

    /// The file that a location in another file means. Windows tools write backslashes; they are taken for slashes.
    static func target(of location: String, from base: String) -> Target {
      var location = location.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("\\", with: "/")
      if location.lowercased().hasPrefix("file://") {
        location = String(location.dropFirst("file://".count))
      } else if let scheme = location.firstIndex(of: ":"), isScheme(location[..<scheme]) {
        return .remote
      }
      if location.hasPrefix("/") { return .file(normalised(location)) }
      let folder = base.lastIndex(of: "/").map { String(base[...$0]) } ?? ""
      return .file(normalised(folder + location))
    }

    /// The path without `.`, without `..` where it can be, and with single slashes.
    static func normalised(_ path: String) -> String {
      let isAbsolute = path.hasPrefix("/")
      var parts: [Substring] = []
      for part in path.split(separator: "/") where part != "." {
        if part == "..", let last = parts.last, last != ".." {
          parts.removeLast()
        } else if part != ".." || !isAbsolute {
          parts.append(part)
        }
      }
      let joined = parts.joined(separator: "/")
      return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// The path relative to the current directory when it is below it, else as it is.
    static func displayed(_ path: String) -> String {
      let current = FileManager.default.currentDirectoryPath
      let prefix = current.hasSuffix("/") ? current : current + "/"
      return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }

    /// The bytes of a file of the disk; nil if there is none.
    static func contents(_ path: String) -> [UInt8]? {
      FileManager.default.contents(atPath: path).map { Array($0) }
    }

    /// Path with its percent escapes decoded; nil when there are none. A schema location is a URI reference, but many are
    /// written as plain file names, so that this is the second try.
    static func withoutEscapes(_ path: String) -> String? {
      guard path.contains("%") else { return nil }
      var decoded: [UInt8] = []
      var rest = Substring(path).utf8
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2, let escaped = UInt8(String(Substring(rest.prefix(2))), radix: 16) {
          decoded.append(escaped)
          rest = rest.dropFirst(2)
        } else {
          decoded.append(byte)
        }
      }
      let text = String(decoding: decoded, as: UTF8.self)
      return text == path ? nil : text
    }

    /// Whether that is a URI scheme; one letter is a drive.
    private static func isScheme(_ text: Substring) -> Bool {
      text.count > 1 && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }
  }
#endif
