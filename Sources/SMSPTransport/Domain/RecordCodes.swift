/// The type of a document, as a SNOMED code (FACTS a.3).
public struct DocumentType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code.
  public let rawValue: String
  /// Takes a code, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The code.
  public var description: String { rawValue }

  /// The code system of the codes.
  public static let codeSystem = "2.16.840.1.113883.2.1.3.2.4.15"
  /// General Practice Summary.
  public static let generalPracticeSummary = DocumentType(rawValue: "196981000000101")
  /// General Practice Initial Summary.
  public static let generalPracticeInitialSummary = DocumentType(rawValue: "196971000000103")
}

/// What has become of a document or an event (FACTS a.4).
public struct RecordState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code.
  public let rawValue: String
  /// Takes a code, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The state in a word; for a code that is not known the code.
  public var description: String {
    switch self {
    case .normal: "normal"
    case .withdrawn: "withdrawn"
    case .replaced: "replaced"
    default: rawValue
    }
  }

  /// In force.
  public static let normal = RecordState(rawValue: "1")
  /// Taken back: not to be used.
  public static let withdrawn = RecordState(rawValue: "2")
  /// A newer one is there.
  public static let replaced = RecordState(rawValue: "3")
}

/// What the Spine thinks of a document's quality (FACTS a.4).
public struct DataQuality: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code.
  public let rawValue: String
  /// Takes a code, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The code.
  public var description: String { rawValue }

  /// Nothing known against it.
  public static let normal = DataQuality(rawValue: "NORMAL")
  /// Suspect.
  public static let suspect = DataQuality(rawValue: "DQSUSPECT")
  /// Nullified: not to be used.
  public static let nullified = DataQuality(rawValue: "DQNULLIFIED")
}
