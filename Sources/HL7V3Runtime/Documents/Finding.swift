/// One way in which a message differs from its schema, named by place and rule; never by the values of the message.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
  /// The rule that is broken. Open: later versions may know more.
  public struct Kind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name of the rule.
    public let rawValue: String
    /// Names a rule.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The name of the rule.
    public var description: String { rawValue }

    /// An element where the schema has none of that name.
    public static let unexpectedElement = Kind(rawValue: "unexpectedElement")
    /// An element that the schema has, but not at this place.
    public static let elementOutOfOrder = Kind(rawValue: "elementOutOfOrder")
    /// One more element than the schema allows.
    public static let surplusElement = Kind(rawValue: "surplusElement")
    /// An element that the schema demands is not there.
    public static let missingElement = Kind(rawValue: "missingElement")
    /// An element with the right local name in another namespace.
    public static let foreignNamespace = Kind(rawValue: "foreignNamespace")
    /// An attribute that the schema does not have there.
    public static let unexpectedAttribute = Kind(rawValue: "unexpectedAttribute")
    /// An attribute that the schema demands is not there.
    public static let missingAttribute = Kind(rawValue: "missingAttribute")
    /// A value other than the one that the schema fixes.
    public static let fixedValue = Kind(rawValue: "fixedValue")
    /// A value that its simple type does not allow; ``Finding/rule`` names the facet.
    public static let invalidValue = Kind(rawValue: "invalidValue")
    /// Text where only elements, or nothing, may stand.
    public static let unexpectedText = Kind(rawValue: "unexpectedText")
    /// `xsi:type` names a type that is unknown, abstract or not derived from the declared one.
    public static let unknownType = Kind(rawValue: "unknownType")
    /// An element of an abstract type without `xsi:type`.
    public static let abstractType = Kind(rawValue: "abstractType")
    /// `xsi:nil` on an element that must not be nil, or content in one that is.
    public static let invalidNil = Kind(rawValue: "invalidNil")
    /// An element that a wildcard lets in and whose root name is known, but which is said to be, or is coded as, something else than any
    /// type with that root: it is kept as it came.
    public static let unfitPayload = Kind(rawValue: "unfitPayload")
    /// There were more findings than a decode keeps.
    public static let furtherFindings = Kind(rawValue: "furtherFindings")
  }

  /// The rule that is broken.
  public var kind: Kind { facts.kind }
  /// The element or attribute concerned, by name; for missing ones what was expected.
  public var subject: String { facts.subject }
  /// The facet or the schema type that decides; empty when the kind says it all.
  public var rule: String { facts.rule }
  /// The path of the element, such as `/Envelope/Body/eventQueryResponse/QUPC_IN210000UK04/id`.
  public var path: String { facts.path }
  /// Byte offset in the UTF-8 input.
  public var offset: Int { facts.offset }
  /// Line, from 1.
  public var line: Int { facts.line }
  /// Column in bytes, from 1.
  public var column: Int { facts.column }
  /// `file:line` of the schema component that decides.
  public var schemaLocation: String { facts.schemaLocation }
  /// Whether it is about a payload: a document that a wildcard of the message lets in, and that a schema validator without the payload's
  /// schema at hand does not look into.
  public var isInPayload: Bool { facts.isInPayload }

  private let shared: Shared<Facts>
  private var facts: Facts { shared.value }

  private struct Facts: Hashable {
    let kind: Kind
    let subject: String
    let rule: String
    let path: String
    let offset: Int
    let line: Int
    let column: Int
    let schemaLocation: String
    let isInPayload: Bool
  }

  init(
    kind: Kind, subject: String, rule: String, path: String, offset: Int, line: Int, column: Int, schemaLocation: String, isInPayload: Bool
  ) {
    shared = Shared(
      Facts(
        kind: kind, subject: subject, rule: rule, path: path, offset: offset, line: line, column: column, schemaLocation: schemaLocation,
        isInPayload: isInPayload))
  }

  /// Equal when all that they say is.
  public static func == (left: Finding, right: Finding) -> Bool { left.shared === right.shared || left.facts == right.facts }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(facts) }

  /// What is wrong and where, without any value.
  public var description: String {
    let what = rule.isEmpty ? subject : "\(subject) (\(rule))"
    return
      "\(line):\(column): \(isInPayload ? "payload: " : "")\(kind): \(what) at \(path)\(schemaLocation.isEmpty ? "" : " [\(schemaLocation)]")"
  }
}
