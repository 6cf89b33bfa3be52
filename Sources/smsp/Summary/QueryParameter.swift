import SpineMessages

/// A parameter of a query, beside the patient.
struct QueryParameter: Encodable {
  let name: String
  let value: String
  var meaning: String?

  init(name: String, value: String, meaning: String? = nil) {
    self.name = name
    self.value = value
    self.meaning = meaning
  }

  init?(dissentOverride code: HL7.CV?) {
    guard let override = Meaning.dissentOverride(code?.code) else { return nil }
    self.init(name: "dissent override", value: override.code, meaning: override.meaning ?? code?.displayName)
  }
}
