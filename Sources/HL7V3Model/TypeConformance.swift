public import HL7V3Schema

/// A protocol that the structs for one schema type, and for all that come from it, are to conform to.
public struct TypeConformance: Sendable, Hashable {
  /// The path of the schema type, such as `II`.
  public var type: String
  /// The protocol: one of the runtime's family of data types, or one of your own.
  public var protocolName: String
  /// Where names differ: what the protocol calls it, and the path within the type, `@when` for an attribute and `when` for a child.
  public var members: [String: String]
  /// Where it is asked for, if that has a place.
  public var place: SourceLocation?

  /// Makes a conformance.
  public init(type: String, protocolName: String, members: [String: String] = [:], place: SourceLocation? = nil) {
    self.type = type
    self.protocolName = protocolName
    self.members = members
    self.place = place
  }
}
