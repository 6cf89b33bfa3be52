/// The names of code systems.
enum CodeSystem {
  /// The name of a code system; else its OID.
  static func name(_ oid: String) -> String { known[oid] ?? oid }

  private static let known = ["2.16.840.1.113883.2.1.3.2.4.15": "SNOMED CT"]
}
