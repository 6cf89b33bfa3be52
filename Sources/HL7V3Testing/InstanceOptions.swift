public import HL7V3Runtime

extension InstanceGenerator {
  /// What instances are like. The defaults give small messages in which everything turns up sooner or later.
  public struct Options: Sendable {
    /// Elements after which an instance comes to an end as soon as its schema lets it. What the schema demands is made all the same.
    public var size = 150
    /// Open elements at a time after which only what the schema demands is made. Decoding allows 100 by default.
    public var depth = 40
    /// How likely an optional element or attribute is, from 0 to 1.
    public var optionalProbability = 0.5
    /// How often a repeating element stands at most, where the schema allows more than one and does not demand more.
    public var repeats = 3
    /// Characters of a text at most, where no facet decides.
    public var textLength = 24
    /// How likely an `xsi:type` names a type derived from the declared one, where the schema of the document has one (XSD part 1, 2.6.1). In
    /// payloads, too: a validator that has only the schema of the whole message at hand may take such a name for unknown.
    public var substitutionProbability = 0.1
    /// How likely a nillable element is nil (XSD part 1, 2.6.2).
    public var nilProbability = 0.1
    /// How likely a wildcard, or an element of any type, holds something.
    public var wildcardProbability = 0.5
    /// Documents that stand behind wildcards which let them in; without them, and sometimes with them, unknown elements do.
    public var payloads: DocumentRegistry?
    /// Whether optional parts that this generator has not made yet come first, so that few instances cover many declarations.
    public var prefersUnseen = false
    /// Whether texts go beyond the letters of Western Europe: other scripts, characters beyond the Basic Multilingual Plane, line ends.
    public var usesAllCharacters = true
    /// Whether the same content is spelt differently: prefixes, quotation marks, references, CDATA sections, comments, blanks around values
    /// that do not count them.
    public var variesSpelling = true

    /// The defaults.
    public init() {}
  }
}
