extension InteractionID {
  /// PSIS document list (FACTS a.2).
  public static let documentList = InteractionID(known: "psisquery", "QUPC_IN160101UK05")
  /// PSIS document.
  public static let document = InteractionID(known: "psisquery", "QUPC_IN160103UK05")
  /// PSIS event list, under the name that is live.
  public static let eventList = InteractionID(known: "psisquery", "QUPC_IN180000SM04")
  /// PSIS event.
  public static let event = InteractionID(known: "psisquery", "QUPC_IN190000UK04")
  /// ACS: which permissions there are.
  public static let getPermissions = InteractionID(known: "lrsquery", "GET_RESOURCE_PERMISSIONS_INUK01")
  /// ACS: whether something is permitted.
  public static let hasPermissions = InteractionID(known: "lrsquery", "HAS_RESOURCE_PERMISSIONS_INUK01")
  /// ACS: changes permissions.
  public static let setPermissions = InteractionID(known: "lrs", "SET_RESOURCE_PERMISSIONS_INUK01")

  /// The names of the interactions that answer it: what was asked for, a failed query, an acknowledgement (FACTS a.2).
  var answers: [String] {
    switch self {
    case .documentList: ["QUPC_IN160102UK05"]
    case .document: ["QUPC_IN160104UK05"]
    case .eventList: ["QUPC_IN200000SM04", "QUPC_IN200000UK04"]
    case .event: ["QUPC_IN210000UK04"]
    case .getPermissions: ["GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01"]
    case .hasPermissions: ["HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01"]
    default: ["MCCI_IN010000UK13"]
    }
  }

  /// The names under which any request of ours may be answered in the negative.
  static let failures: Set<String> = ["QUQI_IN010000UK14", "MCCI_IN010000UK13"]
}
