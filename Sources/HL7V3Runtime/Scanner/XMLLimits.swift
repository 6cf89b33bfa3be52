/// How large a document, and each thing in it, may be. Documents come from the network: every limit is finite, and none can be switched off.
public struct XMLLimits: Sendable, Equatable {
  /// Open elements at a time. The messages we know stay below 40; what decodes recursively needs about 1 KB of stack a level.
  public var depth = 100
  /// Attributes of one element, declarations of namespaces not counted. The largest type of the schemas has 12.
  public var attributes = 256
  /// Declarations of namespaces on one element, and in scope at a time: a prefix is looked up among all in scope.
  public var namespaceDeclarations = 256
  /// Bytes of a name, prefix included. The longest name in the schemas has 60.
  public var nameLength = 1_024
  /// Bytes of one text, attribute value, comment or CDATA section as written. Attached documents travel as base 64 text, hence the size.
  public var textBytes = 10 << 20
  /// Bytes of the whole document. Twice this and a little is what reading can cost in memory before values are built. At most 1 GB.
  public var totalBytes = 256 << 20 {
    didSet { totalBytes = min(totalBytes, Self.mostBytes) }
  }

  /// Offsets are kept as 32-bit numbers, and UTF-16 can grow by half.
  private static let mostBytes = 1 << 30

  /// The default limits.
  public init() {}
}
