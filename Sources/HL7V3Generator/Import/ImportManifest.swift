public import Foundation

/// What an import wrote, and where it came from: `hl7v3-import.json` in the folder of the schemas.
public struct ImportManifest: Sendable, Hashable, Codable {
  /// The name of the file.
  public static let fileName = "hl7v3-import.json"

  /// A file of the import.
  public struct File: Sendable, Hashable, Codable {
    /// Its path below the folder.
    public var file: String
    /// Its path in the source.
    public var source: String
    /// The SHA-256 of its bytes in the source.
    public var original: String
    /// The SHA-256 of the bytes that were written.
    public var written: String
  }

  /// A root element that was asked for, and the file that declares it.
  public struct Root: Sendable, Hashable, Codable {
    /// The local name of the element.
    public var name: String
    /// The file, below the folder.
    public var file: String
  }

  /// The tool and its version.
  public var tool: String
  /// What the folder or archive is called, without the way to it.
  public var source: String
  /// The day of the source, as `YYYY-MM-DD`: the caller's word, or the time of its files.
  public var date: String
  /// The roots asked for.
  public var roots: [Root]
  /// All files, by path.
  public var files: [File]

  /// Reads a manifest; nil when the bytes are none.
  public static func read(_ data: Data) -> ImportManifest? { try? JSONDecoder().decode(Self.self, from: data) }

  /// As it is written: the same bytes for the same import.
  public func data() -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return ((try? encoder.encode(self)) ?? Data()) + Data("\n".utf8)
  }
}
