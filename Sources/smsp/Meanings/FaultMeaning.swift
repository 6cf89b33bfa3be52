/// What the error codes in a SOAP fault of the Spine mean.
enum FaultMeaning {
  /// The meaning of a code; nil when we know none.
  static func of(_ code: String) -> String? { known[code] }

  /// Sending again can help only when every single error is one that passes by itself.
  static func isWorthRetrying(_ codes: [String]) -> Bool { !codes.isEmpty && codes.allSatisfy(passing.contains) }

  private static let passing: Set<String> = ["200", "206", "208"]

  private static let known = [
    "101": "the address does not offer this service or interaction",
    "200": "the system could not process the message",
    "201": "the message is not well formed",
    "206": "the message could not be routed or delivered",
    "208": "the message could not be stored",
  ]
}
