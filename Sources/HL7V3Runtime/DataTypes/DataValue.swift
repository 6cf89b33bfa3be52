/// A value of a data type of HL7 V3: what all of them have in common.
///
/// The protocols of this family are named as in the HL7 V3 Data Types Abstract Specification, and the same for every schema set and MIM
/// version: `II` is an ``InstanceIdentifier``, `CD`, `CE`, `CV` and `CS` are each a ``ConceptDescriptor``, `TS` is a ``PointInTime``, and so
/// on. Generated types conform to them by configuration, so that one function serves the `II` of any module:
///
///     func nhsNumber(_ identifiers: [some InstanceIdentifier]) -> String? {
///       identifiers.first { $0.root == "2.16.840.1.113883.2.1.4.1" }?.extension
///     }
///
/// Everything here is a computed view. What was on the wire stays in the value, in its lexical form.
public protocol DataValue: Sendable {
  /// What stands at one of the places that the XML ITS writes as an attribute; nil when absent.
  ///
  /// The protocols of the family ask for parts by name, which is why generated code has this one requirement for all of them.
  func part(_ part: DataPart) -> String?
  /// The values at one of the places that the XML ITS writes as child elements, in order.
  func components(_ component: DataComponent) -> [any DataValue]
  /// The element as a tree: text and elements in the order of the message, for data types with mixed content. Its own name means nothing.
  ///
  /// Nil when the value holds what XML cannot express.
  func tree() -> RawNode?
}

extension DataValue {
  /// Why there is no proper value, such as `NI`, `UNK` or `ASKU` (HL7 V3 vocabulary NullFlavor); nil when there is one.
  ///
  ///     // <effectiveTime nullFlavor="UNK"/>
  ///     summary.effectiveTime?.nullFlavor  // "UNK"
  @_disfavoredOverload
  public var nullFlavor: String? { part(.nullFlavor) }

  /// Whether the value says that there is none: whether it has a null flavour (Abstract Specification, `ANY.isNull`).
  public var isNull: Bool { part(.nullFlavor) != nil }
}

/// A part of a data type that the XML ITS for HL7 V3 data types writes as an attribute. The raw value is the name of the attribute.
///
/// A structure and not an enumeration: a later version of the runtime may know more parts.
public struct DataPart: RawRepresentable, Hashable, Sendable {
  /// The name of the attribute.
  public let rawValue: String
  /// Takes the name of an attribute.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `nullFlavor`, of every data type.
  public static let nullFlavor = DataPart(rawValue: "nullFlavor")
  /// `root` of II.
  public static let root = DataPart(rawValue: "root")
  /// `extension` of II.
  public static let `extension` = DataPart(rawValue: "extension")
  /// `assigningAuthorityName` of II.
  public static let assigningAuthorityName = DataPart(rawValue: "assigningAuthorityName")
  /// `displayable` of II.
  public static let displayable = DataPart(rawValue: "displayable")
  /// `code` of CD and those derived from it.
  public static let code = DataPart(rawValue: "code")
  /// `codeSystem` of CD.
  public static let codeSystem = DataPart(rawValue: "codeSystem")
  /// `codeSystemName` of CD.
  public static let codeSystemName = DataPart(rawValue: "codeSystemName")
  /// `codeSystemVersion` of CD.
  public static let codeSystemVersion = DataPart(rawValue: "codeSystemVersion")
  /// `displayName` of CD.
  public static let displayName = DataPart(rawValue: "displayName")
  /// `inverted` of CR.
  public static let inverted = DataPart(rawValue: "inverted")
  /// `value` of TS, PQ, TEL, INT, REAL, BL and others.
  public static let value = DataPart(rawValue: "value")
  /// `unit` of PQ.
  public static let unit = DataPart(rawValue: "unit")
  /// `inclusive` of the limits of intervals.
  public static let inclusive = DataPart(rawValue: "inclusive")
  /// `operator` of SXCM and IVL.
  public static let `operator` = DataPart(rawValue: "operator")
  /// `use` of EN, AD and TEL: codes with blanks between them.
  public static let use = DataPart(rawValue: "use")
  /// `mediaType` of ED.
  public static let mediaType = DataPart(rawValue: "mediaType")
  /// `representation` of ED: `TXT` or `B64`.
  public static let representation = DataPart(rawValue: "representation")
  /// `language` of ED.
  public static let language = DataPart(rawValue: "language")
  /// `compression` of ED.
  public static let compression = DataPart(rawValue: "compression")
  /// `integrityCheck` of ED.
  public static let integrityCheck = DataPart(rawValue: "integrityCheck")
  /// `integrityCheckAlgorithm` of ED.
  public static let integrityCheckAlgorithm = DataPart(rawValue: "integrityCheckAlgorithm")
}

/// A part of a data type that the XML ITS writes as child elements. The raw value is the name of the element.
public struct DataComponent: RawRepresentable, Hashable, Sendable {
  /// The name of the element.
  public let rawValue: String
  /// Takes the name of an element.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `originalText` of CD: an ED.
  public static let originalText = DataComponent(rawValue: "originalText")
  /// `qualifier` of CD: CRs.
  public static let qualifier = DataComponent(rawValue: "qualifier")
  /// `group` of the CD of some schemas: qualifiers that belong together.
  public static let group = DataComponent(rawValue: "group")
  /// `translation` of CD and PQ.
  public static let translation = DataComponent(rawValue: "translation")
  /// `name` of CR: a CV.
  public static let name = DataComponent(rawValue: "name")
  /// `value` of CR: a CD.
  public static let value = DataComponent(rawValue: "value")
  /// `low` of IVL.
  public static let low = DataComponent(rawValue: "low")
  /// `high` of IVL.
  public static let high = DataComponent(rawValue: "high")
  /// `width` of IVL: a PQ.
  public static let width = DataComponent(rawValue: "width")
  /// `center` of IVL.
  public static let center = DataComponent(rawValue: "center")
  /// `reference` of ED: a TEL.
  public static let reference = DataComponent(rawValue: "reference")
  /// `thumbnail` of ED: an ED.
  public static let thumbnail = DataComponent(rawValue: "thumbnail")
  /// `useablePeriod` of AD and TEL: IVL_TSs.
  public static let useablePeriod = DataComponent(rawValue: "useablePeriod")
  /// `validTime` of EN: an IVL_TS.
  public static let validTime = DataComponent(rawValue: "validTime")
  /// `numerator` of RTO.
  public static let numerator = DataComponent(rawValue: "numerator")
  /// `denominator` of RTO.
  public static let denominator = DataComponent(rawValue: "denominator")
}
