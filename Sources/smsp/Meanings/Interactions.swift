/// The interactions of the Spine by the names of their root elements.
struct Interaction {
  /// What part a message has in a conversation.
  enum Kind: String, Encodable {
    case request, response, document
    case queryFailure = "query failure"
    case acknowledgement
    case soapFault = "SOAP fault"
    case notInterpreted = "not interpreted"
  }

  let name: String
  let kind: Kind

  /// The interaction with an id; nil when it is not one that we have heard of.
  static func named(_ id: String) -> Interaction? { known[id] }

  private static let known: [String: Interaction] = [
    "QUPC_IN160101UK05": Interaction(name: "PSIS document list query", kind: .request),
    "QUPC_IN160102UK05": Interaction(name: "PSIS document list response", kind: .response),
    "QUPC_IN160103UK05": Interaction(name: "PSIS document query", kind: .request),
    "QUPC_IN160104UK05": Interaction(name: "PSIS document response", kind: .response),
    "QUPC_IN160107UK05": Interaction(name: "PSIS document list query by care record element type", kind: .request),
    "QUPC_IN160108UK05": Interaction(name: "PSIS document list response by care record element type", kind: .response),
    "QUPC_IN160109UK05": Interaction(name: "PSIS document list query by date", kind: .request),
    "QUPC_IN160110UK05": Interaction(name: "PSIS document list response by date", kind: .response),
    "QUPC_IN180000UK04": Interaction(name: "PSIS event list query", kind: .request),
    "QUPC_IN180000SM04": Interaction(name: "PSIS event list query", kind: .request),
    "QUPC_IN190000UK04": Interaction(name: "PSIS event query", kind: .request),
    "QUPC_IN200000UK04": Interaction(name: "PSIS event list response", kind: .response),
    "QUPC_IN200000SM04": Interaction(name: "PSIS event list response", kind: .response),
    "QUPC_IN210000UK04": Interaction(name: "PSIS event response", kind: .response),
    "QUQI_IN010000UK14": Interaction(name: "query failure", kind: .queryFailure),
    "MCCI_IN010000UK13": Interaction(name: "application acknowledgement", kind: .acknowledgement),
    "GET_RESOURCE_PERMISSIONS_INUK01": Interaction(name: "ACS permissions query", kind: .request),
    "GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01": Interaction(name: "ACS permissions response", kind: .response),
    "HAS_RESOURCE_PERMISSIONS_INUK01": Interaction(name: "ACS permissions test", kind: .request),
    "HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01": Interaction(name: "ACS permissions test response", kind: .response),
    "SET_RESOURCE_PERMISSIONS_INUK01": Interaction(name: "ACS permissions change", kind: .request),
    "REPC_IN150016UK05": Interaction(name: "summary upload", kind: .request),
    "GPSummary": Interaction(name: "GP summary", kind: .document),
    "COMT_IN000001UK01": Interaction(name: "alert", kind: .request),
  ]
}
