internal import HL7V3Schema

/// What a model was made of: the components by number, and the Swift name of each that has a type of its own.
struct Origins: Sendable {
  var components = Components()
  var names: [Subject: String] = [:]
}
