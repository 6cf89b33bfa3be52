/// How large a document, and each thing in it, may be. Documents come from the network: every limit is finite, and none can be switched off.
/// A limit set higher than the most it can be is that; each says the most.
public struct XMLLimits: Sendable, Equatable {
  /// Open elements at a time; at most 1,000. The messages we know stay below 40. What decodes recursively needs stack for each level, and
  /// threads with as little as 512 KB must do.
  public var depth = 100 {
    didSet { depth = min(depth, 1_000) }
  }
  /// Attributes of one element, declarations of namespaces not counted; at most 65,536. The largest type of the schemas has 12.
  public var attributes = 256 {
    didSet { attributes = min(attributes, 1 << 16) }
  }
  /// Declarations of namespaces on one element, and in scope at a time; at most 1,024: a prefix is looked up among all in scope.
  public var namespaceDeclarations = 256 {
    didSet { namespaceDeclarations = min(namespaceDeclarations, 1 << 10) }
  }
  /// Bytes of a name, prefix included, and of a namespace name; at most 65,536. The longest in the schemas have 60 and 81. Names are
  /// in each error and finding, and a namespace name is written again wherever what is kept needs it.
  public var nameLength = 1_024 {
    didSet { nameLength = min(nameLength, 1 << 16) }
  }
  /// Bytes of one text, attribute value, comment or CDATA section as written; at most 1 GB. Attached documents travel as base 64 text,
  /// hence the size.
  public var textBytes = 10 << 20 {
    didSet { textBytes = min(textBytes, Self.mostBytes) }
  }
  /// Bytes of the whole document; at most 1 GB. Twice this and a little is what reading can cost in memory before values are built.
  public var totalBytes = 256 << 20 {
    didSet { totalBytes = min(totalBytes, Self.mostBytes) }
  }
  /// Findings that a tolerant decode or a validation keeps; at most 1,000,000. One more says that there were further ones. Nobody reads
  /// more, and a finding is larger than what it takes to cause one. Nothing is lost by it: what differs is kept in any case.
  public var findings = 1_000 {
    didSet { findings = min(max(findings, 0), 1_000_000) }
  }

  /// Offsets are kept as 32-bit numbers, and UTF-16 can grow by half.
  private static let mostBytes = 1 << 30

  /// Each limit at its most.
  static let largest: XMLLimits = {
    var limits = XMLLimits()
    (limits.depth, limits.attributes, limits.namespaceDeclarations, limits.nameLength) = (.max, .max, .max, .max)
    (limits.textBytes, limits.totalBytes, limits.findings) = (.max, .max, .max)
    return limits
  }()

  /// The default limits.
  public init() {}
}
