/// A code as it came, and what it means.
struct Meaning: Encodable {
  let code: String
  /// In our words; nil when the code is none that we know.
  let meaning: String?
  /// What the message itself says of it.
  var displayName: String?

  /// `1 — Normal`, or with what the message says where we know nothing.
  var text: String {
    let said = meaning ?? displayName
    return said.map { "\(code) — \($0)" } ?? code
  }

  /// `Normal (1)`, for tables.
  var shortText: String {
    let said = meaning ?? displayName
    return said.map { "\($0) (\(code))" } ?? code
  }
}

extension Meaning {
  private init?(_ code: String?, in table: [String: String], displayName: String? = nil) {
    guard let code else { return nil }
    self.init(code: code, meaning: table[code], displayName: displayName)
  }

  /// How a message was received.
  static func acknowledgement(_ code: String?) -> Meaning? {
    Meaning(code, in: ["AA": "accepted", "AE": "error, or warnings", "AR": "rejected"])
  }

  /// What a query found.
  static func queryResponse(_ code: String?) -> Meaning? {
    Meaning(code, in: ["OK": "data found", "NF": "nothing found", "ID": "issues detected", "AE": "application error", "QE": "query error"])
  }

  /// Whether, and why, a query overrides the patient's dissent.
  static func dissentOverride(_ code: String?) -> Meaning? {
    Meaning(
      code,
      in: [
        "0": "no override", "1": "override in the public interest", "2": "override required by statute", "3": "override by court order",
        "4": "query for an update", "5": "override with the patient's temporary consent",
      ])
  }

  /// The state of an event.
  static func eventStatus(_ code: String?, displayName: String?) -> Meaning? {
    Meaning(code, in: ["1": "Normal", "2": "Withdrawn", "3": "Replaced"], displayName: displayName)
  }

  /// What the Spine thinks of the quality of a document's data.
  static func dataQuality(_ code: String?, displayName: String?) -> Meaning? {
    Meaning(code, in: ["NORMAL": "normal", "DQSUSPECT": "suspect", "DQNULLIFIED": "nullified"], displayName: displayName)
  }

  /// The type of a payload.
  static func payload(_ code: String?) -> Meaning? {
    Meaning(code, in: ["REPC_MT150007UK05": "GP summary", "REPC_MT150002UK05": "initial GP summary"])
  }

  /// What a patient permits.
  static func permission(_ code: String?) -> Meaning? {
    Meaning(code, in: ["Yes": "permitted", "No": "refused", "Ask": "the patient is to be asked", "Clear": "back to asking the patient"])
  }

  /// How bad an issue is.
  static func severity(_ code: String?) -> Meaning? {
    Meaning(code, in: ["ER": "error", "WG": "warning", "IF": "information"])
  }
}
