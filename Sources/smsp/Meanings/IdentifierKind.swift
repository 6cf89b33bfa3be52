/// What an identifier identifies, by its root.
enum IdentifierKind {
  /// The root of NHS numbers.
  static let nhsNumber = "2.16.840.1.113883.2.1.4.1"
  /// The root of the ids of accredited systems.
  static let asid = "1.2.826.0.1285.0.2.0.107"

  /// A name for a root; nil when it is none that we know.
  static func name(_ root: String) -> String? { known[root] }

  private static let known = [
    nhsNumber: "NHS number", asid: "ASID", "1.2.826.0.1285.0.2.0.65": "user", "1.2.826.0.1285.0.2.0.67": "role profile",
    "1.2.826.0.1285.0.2.1.104": "job role", "1.2.826.0.1285.0.2.0.109": "workgroup", "1.2.826.0.1285.0.1.10": "organisation",
    "2.16.840.1.113883.2.1.4.3": "practice",
  ]
}
