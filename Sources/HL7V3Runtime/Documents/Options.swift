/// How a message is decoded.
public struct DecodingOptions: Sendable {
  /// What happens when a message differs from its schema.
  public enum Mode: Sendable {
    /// It is kept and reported as a finding. The default, for the real Spine deviates from its schemas.
    case tolerant
    /// It is an error.
    case strict
  }

  /// What happens when a message differs from its schema.
  public var mode: Mode
  /// What a message may cost.
  public var limits: XMLLimits
  /// Whether processing instructions are an error or passed over. SOAP 1.1 messages must not contain any.
  public var processingInstructions: ProcessingInstructionPolicy

  /// Makes options.
  public init(
    mode: Mode = .tolerant, limits: XMLLimits = XMLLimits(), processingInstructions: ProcessingInstructionPolicy = .forbid
  ) {
    self.mode = mode
    self.limits = limits
    self.processingInstructions = processingInstructions
  }

  /// Keeps and reports what differs from the schema.
  public static var tolerant: DecodingOptions { DecodingOptions() }
  /// Refuses what differs from the schema.
  public static var strict: DecodingOptions { DecodingOptions(mode: .strict) }
}

/// How a value is written.
public struct EncodingOptions: Sendable {
  /// Whether a value that breaks its schema is an error. On by default: what is sent should be right.
  public var isStrict: Bool
  /// Whether the XML declaration comes first.
  public var declaration: Bool

  /// Makes options.
  public init(isStrict: Bool = true, declaration: Bool = true) {
    self.isStrict = isStrict
    self.declaration = declaration
  }

  /// Refuses to write what breaks the schema.
  public static var strict: EncodingOptions { EncodingOptions() }
  /// Writes the value as it is, for example to pass on a message that was decoded tolerantly.
  public static var tolerant: EncodingOptions { EncodingOptions(isStrict: false) }
}
