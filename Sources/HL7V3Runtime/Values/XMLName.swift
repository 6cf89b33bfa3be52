/// An expanded name: a namespace name, empty for none, and a local part (Namespaces in XML 1.0, section 2.1).
public struct XMLName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The namespace of `xsi:type` and `xsi:nil`.
  public static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
  /// The namespace of `xml:lang` and `xml:space`.
  public static let xml = "http://www.w3.org/XML/1998/namespace"

  /// The namespace of SOAP 1.1 envelopes.
  public static let soap = "http://schemas.xmlsoap.org/soap/envelope/"

  /// The namespace name; empty when in no namespace.
  public let namespace: String
  /// The local part.
  public let local: String

  /// Makes a name.
  public init(_ namespace: String, _ local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// By namespace, then by local part.
  public static func < (left: XMLName, right: XMLName) -> Bool {
    (left.namespace, left.local) < (right.namespace, right.local)
  }

  /// In Clark's notation: `{urn:hl7-org:v3}id`.
  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}
