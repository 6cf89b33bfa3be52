#if Generator
  /// The elements of XML Schema 1.0, and which attributes each may bear.
  enum Construct: String {
    case schema, include, `import`, redefine, notation
    case annotation, appinfo, documentation
    case element, attribute, complexType, simpleType, group, attributeGroup
    case sequence, choice, all, any, anyAttribute
    case complexContent, simpleContent, restriction, `extension`, list, union
    case key, keyref, unique, selector, field
    case enumeration, pattern, whiteSpace
    case length, minLength, maxLength, totalDigits, fractionDigits, minInclusive, maxInclusive, minExclusive, maxExclusive

    /// As it is named in messages.
    var tag: String { "xs:\(rawValue)" }

    /// The attributes that are read, or that mean nothing to a generator.
    var attributes: Set<String> { Self.known[self] ?? [] }

    /// Facets with one value each, which a later step of derivation overrides.
    var isBound: Bool {
      switch self {
      case .length, .minLength, .maxLength, .totalDigits, .fractionDigits, .minInclusive, .maxInclusive, .minExclusive, .maxExclusive:
        true
      default:
        false
      }
    }

    private static let known: [Construct: Set<String>] = {
      let occurrence: Set<String> = ["id", "minOccurs", "maxOccurs"]
      let facet: Set<String> = ["id", "value", "fixed"]
      return [
        .schema: ["id", "targetNamespace", "version", "elementFormDefault", "attributeFormDefault", "blockDefault", "finalDefault"],
        .include: ["id", "schemaLocation"],
        .import: ["id", "namespace", "schemaLocation"],
        .redefine: ["id", "schemaLocation"],
        .notation: ["id", "name", "public", "system"],
        .annotation: ["id"],
        .appinfo: ["source"],
        .documentation: ["source"],
        .element: occurrence.union([
          "name", "ref", "type", "nillable", "abstract", "default", "fixed", "form", "block", "final", "substitutionGroup",
        ]),
        .attribute: ["id", "name", "ref", "type", "use", "default", "fixed", "form"],
        .complexType: ["id", "name", "abstract", "mixed", "block", "final"],
        .simpleType: ["id", "name", "final"],
        .group: occurrence.union(["name", "ref"]),
        .attributeGroup: ["id", "name", "ref"],
        .sequence: occurrence,
        .choice: occurrence,
        .all: occurrence,
        .any: occurrence.union(["namespace", "processContents"]),
        .anyAttribute: ["id", "namespace", "processContents"],
        .complexContent: ["id", "mixed"],
        .simpleContent: ["id"],
        .restriction: ["id", "base"],
        .extension: ["id", "base"],
        .list: ["id", "itemType"],
        .union: ["id", "memberTypes"],
        .key: ["id", "name"],
        .keyref: ["id", "name", "refer"],
        .unique: ["id", "name"],
        .selector: ["id", "xpath"],
        .field: ["id", "xpath"],
        .enumeration: facet,
        .pattern: facet,
        .whiteSpace: facet,
        .length: facet,
        .minLength: facet,
        .maxLength: facet,
        .totalDigits: facet,
        .fractionDigits: facet,
        .minInclusive: facet,
        .maxInclusive: facet,
        .minExclusive: facet,
        .maxExclusive: facet,
      ]
    }()
  }
#endif
