/// Why there is no instance.
public enum InstanceError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No value of a simple type was found, by the type's name: its facets may contradict each other.
  case noValue(type: String)
  /// No finite instance of a complex type exists, or none that can be made: by the type's name and its place in the schema. An abstract type
  /// without a type derived from it is one, a strict wildcard for elements that no document type has is another.
  case noInstance(type: String, location: String)
  /// The schema demands a reference to an identifier, and no identifier was made.
  case noIdentifier
  /// The instance was not decoded: ours to mend, so please tell us, with type and seed.
  case notDecoded(String)

  /// What is missing and what to do.
  public var description: String {
    switch self {
    case .noValue(let type): "no value found for the simple type \(type); see whether its facets leave any"
    case .noInstance(let type, let location): "the type \(type) [\(location)] has no instance that can be made"
    case .noIdentifier: "an IDREF is required, but no element with an ID was made; raise Options.size"
    case .notDecoded(let reason): "the decoder refuses a generated instance: \(reason)"
    }
  }
}
