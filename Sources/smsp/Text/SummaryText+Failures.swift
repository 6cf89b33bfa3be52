extension SummaryText {
  /// The reasons that an answer gives.
  func writeFailures(to page: inout Page) {
    guard !message.failures.isEmpty else { return }
    let areWarnings = message.failures.allSatisfy { !$0.isError }
    page.heading(areWarnings ? "Warnings" : "Reasons for the failure")
    for (index, failure) in message.failures.enumerated() {
      if index > 0 { page.blank() }
      let meaning = failure.meaning ?? "not a code that this build knows"
      page.field("Code", "\(failure.code ?? "none") — \(meaning)", failure.isError ? .bad : .caution)
      page.field("Severity", failure.severity.map { "\($0.code) — \($0.meaning ?? "unknown")" } ?? "not said, taken as an error")
      page.field("The Spine says", failure.displayName)
      page.field("Send again", failure.retry)
      // A code of ours is known by its system already.
      if failure.meaning == nil { page.field("Code system", failure.codeSystem) }
    }
  }

  /// A SOAP fault with its errors.
  func writeFault(to page: inout Page) {
    guard let fault = message.fault else { return }
    page.heading("Fault")
    page.field("Code", fault.code)
    page.field("Text", fault.text)
    page.field("Actor", fault.actor)
    page.field("Send again", fault.isWorthRetrying ? "may help: every error may pass" : "will not help: not every error may pass")
    for (index, error) in fault.errors.enumerated() {
      page.blank()
      page.line("Error \(index + 1) of \(fault.errors.count)", indent: 2, .strong)
      page.field("Code", "\(error.code ?? "none") — \(error.meaning ?? "not a code that this build knows")", indent: 4)
      page.field("Says", error.description, indent: 4)
      page.field("Severity", error.severity, indent: 4)
      page.field("Location", error.location, indent: 4)
      page.field("Context", error.context, indent: 4)
    }
  }
}
