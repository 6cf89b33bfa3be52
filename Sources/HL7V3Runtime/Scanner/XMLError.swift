/// Why a document was refused, and where. It speaks of names and rules only, never of text or values: errors end up in logs, and the
/// values are those of patients. Two errors are equal when their codes are.
public struct XMLError: Error, Sendable, CustomStringConvertible {
  /// What kind of error.
  public var code: Code { facts.code }
  /// Where, in bytes of the document as UTF-8.
  public var offset: Int { facts.offset }
  /// The line, from 1. CR, LF and CRLF each end one.
  public var line: Int { facts.line }
  /// The byte in the line, from 1.
  public var column: Int { facts.column }
  /// The local names of the open elements, outermost first: `/Envelope/Body`.
  public var path: String { facts.path }
  /// Names and rules.
  public var detail: String { facts.detail }

  private let shared: Shared<Facts>
  private var facts: Facts { shared.value }

  private struct Facts {
    let code: Code
    let offset: Int
    let line: Int
    let column: Int
    let path: String
    let detail: String
  }

  init(_ code: Code, offset: Int, line: Int, column: Int, path: String, detail: String) {
    shared = Shared(Facts(code: code, offset: offset, line: line, column: column, path: path, detail: detail))
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
