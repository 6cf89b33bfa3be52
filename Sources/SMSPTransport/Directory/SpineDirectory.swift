/// Knows where a service is, and under which ASID.
///
/// Use ``StaticDirectory`` for what was agreed with the Spine, which rarely changes, and `SDSDirectory` to ask. There is no LDAP.
public protocol SpineDirectory: Sendable {
  /// Looks a service up.
  /// - Parameter interaction: What is to be asked there.
  /// - Parameter organisation: The ODS code of who provides it.
  /// - Throws: ``DirectoryError``, or a ``TransportError``.
  func lookUp(_ interaction: InteractionID, at organisation: String) async throws -> DirectoryEntry
}

/// Where a service is.
public struct DirectoryEntry: Hashable, Sendable {
  /// The URL that messages go to.
  public var endpoint: String
  /// The system that answers.
  public var asid: ASID

  /// Makes an entry.
  public init(endpoint: String, asid: ASID) {
    self.endpoint = endpoint
    self.asid = asid
  }
}

/// Why a directory gives no entry.
public struct DirectoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var code: Code
  /// What was looked for: `ASID` or `endpoint`.
  public var subject: String

  /// Makes an error.
  public init(_ code: Code, _ subject: String) {
    self.code = code
    self.subject = subject
  }

  /// A kind of error.
  public enum Code: String, Hashable, Sendable {
    /// There is none for the organisation and interaction.
    case notFound
    /// There is more than one, and taking one of them would be a guess.
    case ambiguous
    /// The directory refuses, or fails.
    case refused
    /// Its answer is not what it should be.
    case malformed
  }

  /// What was looked for, and what is wrong.
  public var description: String { "\(subject): \(code.rawValue)" }
}

/// A directory that was written down.
public struct StaticDirectory: SpineDirectory {
  private let entries: [InteractionID: DirectoryEntry]

  /// Makes a directory. It is asked about one organisation, the Spine, so it does not ask which.
  public init(_ entries: [InteractionID: DirectoryEntry]) { self.entries = entries }

  /// Looks a service up.
  public func lookUp(_ interaction: InteractionID, at organisation: String) throws -> DirectoryEntry {
    guard let entry = entries[interaction] else { throw DirectoryError(.notFound, "endpoint") }
    return entry
  }
}
