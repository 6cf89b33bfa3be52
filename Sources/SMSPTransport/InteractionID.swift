/// An interaction of a service of the Spine, such as `urn:nhs:names:services:psisquery` and `QUPC_IN180000SM04`.
public struct InteractionID: Hashable, Sendable, CustomStringConvertible {
  /// The service, as a URN.
  public let service: String
  /// The interaction: the name of the message's root element.
  public let name: String

  /// Names an interaction; nil when a part is empty or has characters that neither a URN nor an XML name has.
  public init?(service: String, name: String) {
    let isName = !name.isEmpty && name.utf8.allSatisfy { Self.isWord($0) || $0 == 0x5F }
    let isService = service.hasPrefix("urn:") && service.utf8.allSatisfy { Self.isWord($0) || $0 == 0x3A || $0 == 0x2D || $0 == 0x2E }
    guard isName, isService else { return nil }
    self.service = service
    self.name = name
  }

  /// An interaction of our own tables.
  init(known service: String, _ name: String) {
    self.service = "urn:nhs:names:services:" + service
    self.name = name
  }

  /// The value of the HTTP header `SOAPAction` and of `wsa:Action`: service, slash, interaction (FACTS a.2).
  public var soapAction: String { "\(service)/\(name)" }

  /// The action.
  public var description: String { soapAction }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
