#if Transport
  import Crypto
  import Foundation

  /// A record as a line of an audit file: a JSON object with the record, its number, and a digest over it and the line before.
  ///
  /// Keys have a fixed order and nothing is optional in the writing, so equal records give equal bytes.
  enum AuditLine {
    /// What the first line is chained to.
    static let seed = String(repeating: "0", count: 64)

    /// The line without its line feed, and its digest.
    static func make(_ record: AuditRecord, number: Int, after previous: String, key: SymmetricKey?) -> (line: String, digest: String) {
      let content = content(record, number: number)
      let digest = digest(content, after: previous, key: key)
      return ("\(content.dropLast()),\"chain\":\"\(digest)\"}", digest)
    }

    /// Takes the digest off a line.
    static func split(_ line: Substring) -> (content: String, digest: String)? {
      let tail = line.suffix(76)
      guard tail.hasPrefix(",\"chain\":\""), tail.hasSuffix("\"}") else { return nil }
      return (line.dropLast(76) + "}", String(tail.dropFirst(10).dropLast(2)))
    }

    /// SHA-256 of the digest before and the content; keyed (HMAC), when there is a key.
    static func digest(_ content: String, after previous: String, key: SymmetricKey?) -> String {
      let bytes = Array((previous + content).utf8)
      let digest = key.map { Array(HMAC<SHA256>.authenticationCode(for: bytes, using: $0)) } ?? Array(SHA256.hash(data: bytes))
      return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func content(_ record: AuditRecord, number: Int) -> String {
      func text(_ value: String?) -> String { value.map(quoted) ?? "null" }
      let members: [(String, String)] = [
        ("number", "\(number)"), ("time", "\(record.milliseconds)"), ("user", text(record.user)), ("role", text(record.role)),
        ("organisation", text(record.organisation)), ("system", text(record.system)), ("patient", text(record.patient)),
        ("interaction", text(record.interaction)), ("reason", text(record.reason)),
        ("messages", "[\(record.messageIDs.map(quoted).joined(separator: ","))]"), ("outcome", text(record.outcome.rawValue)),
      ]
      return "{\(members.map { "\"\($0)\":\($1)" }.joined(separator: ","))}"
    }

    /// A JSON string (RFC 8259, section 7) on one line.
    private static func quoted(_ text: String) -> String {
      var result = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{2028}" || scalar == "\u{2029}":
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result + "\""
    }
  }
#endif
