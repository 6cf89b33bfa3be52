/// CD, CE, CV, CS: a concept, named by a code of a code system (HL7 V3 Data Types Abstract Specification, "Concept Descriptor").
///
///     // <code code="196981000000101" codeSystem="2.16.840.1.113883.2.1.3.2.4.15" displayName="General Practice Summary"/>
///     code.code         // "196981000000101"
///     code.codeSystem   // "2.16.840.1.113883.2.1.3.2.4.15"
///     code.displayName  // "General Practice Summary"
///     code.term         // "General Practice Summary"
///
/// What a type has no place for is nil or empty: a CS has only a code, a CV no translations.
public protocol ConceptDescriptor: DataValue {}

extension ConceptDescriptor {
  /// The code, as written.
  @_disfavoredOverload
  public var code: String? { part(.code) }
  /// The OID of the code system.
  @_disfavoredOverload
  public var codeSystem: String? { part(.codeSystem) }
  /// The name of the code system, for people.
  @_disfavoredOverload
  public var codeSystemName: String? { part(.codeSystemName) }
  /// The version of the code system.
  @_disfavoredOverload
  public var codeSystemVersion: String? { part(.codeSystemVersion) }
  /// What the sender calls the concept.
  @_disfavoredOverload
  public var displayName: String? { part(.displayName) }
  /// The words that were coded.
  @_disfavoredOverload
  public var originalText: (any EncapsulatedData)? { components(.originalText).first as? any EncapsulatedData }
  /// The same concept in other code systems.
  public var translations: [any ConceptDescriptor] { components(.translation).compactMap { $0 as? any ConceptDescriptor } }
  /// What refines the concept, in order; first those that stand alone, then those of groups.
  public var qualifiers: [any ConceptRole] {
    let grouped = components(.group).flatMap { $0.components(.qualifier) }
    return (components(.qualifier) + grouped).compactMap { $0 as? any ConceptRole }
  }

  /// The words for people: the display name, else the original text, else those of the first translation that has any. Nil when there are
  /// none: a code is no word.
  public var term: String? {
    if let name = part(.displayName), !name.isEmpty { return name }
    if let text = originalText?.plainText, !text.isEmpty { return text }
    return translations.lazy.compactMap(\.term).first
  }

  /// Whether the concept is this code of this system, directly or by a translation. Codes and systems are compared as written.
  ///
  ///     code.implies("44054006", in: "2.16.840.1.113883.2.1.3.2.4.15")
  public func implies(_ code: String, in system: String) -> Bool {
    if !isNull, part(.code) == code, part(.codeSystem) == system { return true }
    return translations.contains { $0.implies(code, in: system) }
  }
}

/// CR: a qualifier of a concept, a name and its value (HL7 V3 Data Types Abstract Specification, "Concept Role").
///
///     // <qualifier code="ER"/>
///     reason.code?.qualifiers.first?.code  // "ER"
///
/// In the XML schemas of the NHS a CR is itself a CD, so that a code can stand on the qualifier, without name and value.
public protocol ConceptRole: ConceptDescriptor {}

extension ConceptRole {
  /// What the qualifier says something about, such as laterality.
  public var roleName: (any ConceptDescriptor)? { components(.name).first as? any ConceptDescriptor }
  /// What it says, such as left.
  public var roleValue: (any ConceptDescriptor)? { components(.value).first as? any ConceptDescriptor }
  /// Whether the roles of concept and value are exchanged.
  public var isInverted: Bool { ["true", "1"].contains(part(.inverted)) }
}
