#if Transport
  import Crypto
  import Foundation

  /// Checks the chain of an audit file.
  ///
  /// A line that was changed, taken out, put in or moved breaks the chain at that line. Whoever can write the file can also chain all of it
  /// anew, unless the chain has a key that they do not have; and lines cut off at the end show only against the number and digest of the last
  /// line, so keep those somewhere else.
  public enum AuditVerifier {
    /// What a check found.
    public enum Finding: Hashable, Sendable {
      /// All lines follow from each other: how many there are, and the last one's digest.
      case intact(lines: Int, digest: String)
      /// The line with this number, from one, is not what was written there.
      case broken(line: Int)
      /// The last line is incomplete: the machine stopped while writing it. All before it is intact.
      case torn(line: Int)
    }

    /// Checks a file.
    /// - Parameter file: Its path.
    /// - Parameter key: The key it was written with, if any.
    /// - Throws: What reading the file throws.
    public static func verify(file: String, key: Secret? = nil) throws -> Finding {
      verify(try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe), key: key)
    }

    static func verify(_ data: Data, key: Secret?) -> Finding {
      let key = key.map { SymmetricKey(data: Array($0.value.utf8)) }
      var previous = AuditLine.seed
      var number = 0
      var start = data.startIndex
      while start < data.endIndex {
        number += 1
        guard let end = data[start...].firstIndex(of: 0x0A) else { return .torn(line: number) }
        // Bytes that are not UTF-8 would decode to something, but to other bytes than were chained.
        let line = String(decoding: data[start..<end], as: UTF8.self)
        guard let (content, digest) = AuditLine.split(line[...]), content.hasPrefix("{\"number\":\(number),"),
          digest == AuditLine.digest(content, after: previous, key: key)
        else { return .broken(line: number) }
        previous = digest
        start = data.index(after: end)
      }
      return .intact(lines: number, digest: previous)
    }
  }
#endif
