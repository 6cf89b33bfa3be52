/// How a request ended, in one sentence.
struct Outcome: Encodable {
  let isError: Bool
  let text: String

  /// The outcome that an answer reports; nil for requests and for what nobody has read.
  init?(of message: MessageSummary) {
    if let fault = message.fault {
      let retry = fault.isWorthRetrying ? "sending the request again may help" : "sending the request again will not help"
      self.init(isError: true, text: "The request was not handled; \(retry).")
      return
    }
    if let response = message.smsp?.response {
      // Data from the provider's own store are data.
      let isError = response.code != "SMSP-0000" && response.code != "SMSP-0003"
      self.init(isError: isError, text: "\(isError ? "Failed" : "Accepted"): \(response.meaning ?? response.displayName ?? response.code).")
      return
    }
    guard let acknowledgement = message.message?.acknowledgement else { return nil }
    let errors = message.failures.filter(\.isError)
    if !errors.isEmpty {
      let word = acknowledgement.code == "AR" ? "Rejected" : "Failed"
      self.init(isError: true, text: "\(word): \(Self.reasons(errors)).")
    } else if acknowledgement.code == "AE", !message.failures.isEmpty {
      self.init(isError: false, text: "Not an error, warnings only: \(Self.reasons(message.failures)).")
    } else if acknowledgement.code == "AA" {
      let warnings = message.failures.isEmpty ? "" : ", with warnings: \(Self.reasons(message.failures))"
      self.init(isError: false, text: "Accepted\(warnings).")
    } else {
      let word = acknowledgement.code == "AR" ? "Rejected" : "Failed"
      self.init(isError: true, text: "\(word); the answer gives no reason.")
    }
  }

  private init(isError: Bool, text: String) {
    self.isError = isError
    self.text = text
  }

  /// The first issue names a class of problem and the ones after it what it was, so those are said when there are any.
  private static func reasons(_ failures: [FailureSummary]) -> String {
    let specific = failures.count > 1 ? failures.dropFirst() : failures[...]
    return specific.map { "\($0.meaning ?? $0.displayName ?? "code not known") (\($0.code ?? "no code"))" }.joined(separator: "; ")
  }
}
