import SpineMessages

extension MessageSummary {
  /// Reads an application acknowledgement: accepted or not, with every reason, and what was done.
  mutating func readAcknowledgement(_ document: PSIS.MCCI_IN010000UK13.Message) {
    readResponse(document, nil)
    guard let act = document.controlActEvent else { return }
    authors = [AuthorSummary(act.author)].compactMap { $0 } + act.author1.compactMap { AuthorSummary($0) }
    failures += act.reason.map(FailureSummary.init)
    message?.done = act.requestSuccessDetail?.detail
  }
}
