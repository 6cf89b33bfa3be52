/// An operation of the Spine Mini Service Provider, by the root element of its payload.
struct SMSPOperation {
  let name: String
  let kind: Interaction.Kind

  /// The operation that an element asks for or answers; nil when it is none.
  static func named(_ element: String) -> SMSPOperation? {
    for (suffix, kind) in [("Request", Interaction.Kind.request), ("Response", .response)] where element.hasSuffix(suffix) {
      let name = element.prefix(1).lowercased() + element.dropFirst().dropLast(suffix.count)
      if known.contains(name) { return SMSPOperation(name: name, kind: kind) }
    }
    return nil
  }

  private static let known: Set = ["getSCRStatus", "getRBACStatus", "queryPTV", "createPTV", "querySCR", "querySCRActivity"]
}

extension Meaning {
  /// How a provider says that an operation went. The codes `SCR-…` have more than one list of meanings, so what the message says counts.
  static func smsp(_ code: String?, displayName: String?) -> Meaning? {
    code.map { Meaning(code: $0, meaning: responses[$0], displayName: displayName) }
  }

  /// A patient's consent as `getSCRStatus` gives it; other codes are as the message says.
  static func smspConsent(_ code: String?) -> Meaning? {
    code.map { Meaning(code: $0, meaning: ["0": "No", "2": "the patient is to be asked"][$0]) }
  }

  private static let responses = [
    "SMSP-0000": "success", "SMSP-0001": "the request is not valid", "SMSP-0002": "the response is not valid",
    "SMSP-0003": "data from the provider's own store: the Spine was not available", "SMSP-0004": "no connection to the Spine",
    "SMSP-0005": "the author's credentials are wrong", "SMSP-9999": "the provider's software failed",
  ]
}
