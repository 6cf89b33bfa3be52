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

  private let log: FindingLog
  private let index: Int

  init(_ log: FindingLog, _ index: Int) {
    self.log = log
    self.index = index
  }

  /// The rule that is broken.
  public var kind: Kind { log[index].kind }
  /// The element or attribute concerned, by name; for missing ones what was expected.
  public var subject: String { log[index].subject }
  /// The facet or the schema type that decides; empty when the kind says it all.
  public var rule: String { log.rule(index) }
  /// The path of the element, such as `/Envelope/Body/eventQueryResponse/QUPC_IN210000UK04/id`.
  public var path: String { log.path(index) }
  /// Byte offset in the UTF-8 input.
  public var offset: Int { log[index].offset }
  /// Line, from 1.
  public var line: Int { log[index].line }
  /// Column in bytes, from 1.
  public var column: Int { log[index].column }
  /// `file:line` of the schema component that decides.
  public var schemaLocation: String { log.schemaLocation(index) }
  /// Whether it is about a payload: a document that a wildcard of the message lets in, and that a schema validator without the payload's
  /// schema at hand does not look into.
  public var isInPayload: Bool { log[index].isInPayload }

  /// Equal when all that they say is.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.log === right.log && left.index == right.index
      || left.kind == right.kind && left.offset == right.offset && left.line == right.line && left.column == right.column
        && left.isInPayload == right.isInPayload && left.subject == right.subject && left.rule == right.rule && left.path == right.path
        && left.schemaLocation == right.schemaLocation
  }

  /// Hashes kind, place and subject.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(offset)
    hasher.combine(subject)
  }

  /// What is wrong and where, without any value.
  public var description: String {
    let what = rule.isEmpty ? subject : "\(subject) (\(rule))"
    return
      "\(line):\(column): \(isInPayload ? "payload: " : "")\(kind): \(what) at \(path)\(schemaLocation.isEmpty ? "" : " [\(schemaLocation)]")"
  }
}
