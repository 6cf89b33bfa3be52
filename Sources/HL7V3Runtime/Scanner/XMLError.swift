/// Why a document was refused, and where. It speaks of names and rules only, never of text or values: errors end up in logs, and the
/// values are those of patients. Two errors are equal when their codes are.
public struct XMLError: Error, Sendable, CustomStringConvertible {
  /// What kind of error.
  public var code: Code { storage.code }
  /// Where, in bytes of the document as UTF-8.
  public var offset: Int { storage.offset }
  /// The line, from 1. CR, LF and CRLF each end one.
  public var line: Int { storage.line }
  /// The byte in the line, from 1.
  public var column: Int { storage.column }
  /// The local names of the open elements, outermost first: `/Envelope/Body`.
  public var path: String { storage.path }
  /// Names and rules.
  public var detail: String { storage.detail }

  /// Throwing moves one word.
  private let storage: Storage

  private final class Storage: Sendable {
    let code: Code
    let offset: Int
    let line: Int
    let column: Int
    let path: String
    let detail: String

    init(_ code: Code, _ offset: Int, _ line: Int, _ column: Int, _ path: String, _ detail: String) {
      self.code = code
      self.offset = offset
      self.line = line
      self.column = column
      self.path = path
      self.detail = detail
    }
  }

  init(_ code: Code, offset: Int, line: Int, column: Int, path: String, detail: String) {
    storage = Storage(code, offset, line, column, path, detail)
  }

  /// `3:14: mismatchedEndTag: … at /Envelope/Body (byte 120)`.
  public var description: String {
    let message = detail.isEmpty ? code.description : "\(code): \(detail)"
    return "\(line):\(column): \(message) at \(path.isEmpty ? "/" : path) (byte \(offset))"
  }
}

extension XMLError: Equatable {
  /// Whether the codes are the same, wherever the errors are.
  public static func == (left: XMLError, right: XMLError) -> Bool { left.code == right.code }
}
