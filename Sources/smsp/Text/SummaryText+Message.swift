extension SummaryText {
  /// What stands around the content of an interaction.
  func writeMessage(to page: inout Page) {
    guard let wrapper = message.message else { return }
    page.heading("Message")
    page.field("Kind", message.kind.rawValue)
    page.field("Interaction id", wrapper.otherInteraction.map { "says \($0), unlike the root element" }, .caution)
    page.field("Message id", wrapper.id)
    page.field("Created", wrapper.creationTime.map(TimeText.of))
    page.field("Acknowledgement", wrapper.acknowledgement?.text)
    page.field("Done", wrapper.done)
    page.field("Answers message", wrapper.answers)
    page.field("Query result", wrapper.queryResponse?.text)
    page.field("Sender ASID", wrapper.senders.joined(separator: ", "))
    page.field("Receiver ASID", wrapper.receivers.joined(separator: ", "))
    for author in message.authors { page.field("Author", author.text) }
    page.field("Version", wrapper.version)
    page.field("Processing", wrapper.processing.map { $0 == "P" ? "P — production" : $0 })
    page.field("Wrapped in", message.wrapper)
  }

  /// The header of the SOAP envelope. A sender or receiver is repeated only where it is another than the message's own.
  func writeEnvelope(to page: inout Page) {
    guard let envelope = message.envelope else { return }
    let sender = message.message?.senders == envelope.sender.map { [$0] } ? nil : envelope.sender
    let receiver = message.message?.receivers == envelope.receiver.map { [$0] } ? nil : envelope.receiver
    let fields = [
      ("MessageID", envelope.messageID), ("Action", envelope.action), ("RelatesTo", envelope.relatesTo), ("To", envelope.to),
      ("From", envelope.from), ("ReplyTo", envelope.replyTo), ("Sender ASID", sender), ("Receiver ASID", receiver),
      ("Wrapped in", message.message == nil ? message.wrapper : nil),
    ]
    if fields.allSatisfy({ ($0.1 ?? "").isEmpty }) { return }
    page.heading("SOAP envelope")
    for (label, value) in fields { page.field(label, value) }
  }

  /// What is there but was not read.
  func writeNotInterpreted(to page: inout Page) {
    guard !message.notInterpreted.isEmpty else { return }
    page.heading("Present, not interpreted", .caution)
    for element in message.notInterpreted {
      let size = element.bytes.map { ", \($0) bytes" } ?? ""
      page.paragraph("\(element.name) (\(element.place)\(size))", indent: 2, hanging: 2)
    }
  }

  /// What differs from the schemas, by line and name.
  func writeDeviations(to page: inout Page) {
    guard !message.deviations.isEmpty else { return }
    let count = message.deviations.count
    page.heading("\(count) \(count == 1 ? "deviation" : "deviations") from the schema, kept", .caution)
    for deviation in message.deviations.prefix(Self.mostDeviations) {
      // The last two steps of the path tell elements apart, and the line says where they are.
      let steps = deviation.path.split(separator: "/")
      let path = (steps.count > 2 ? "…/" : "/") + steps.suffix(2).joined(separator: "/")
      let rule = deviation.rule.isEmpty ? "" : " (\(deviation.rule))"
      let place = "\(deviation.line):\(deviation.column)"
      page.paragraph("\(place) \(deviation.kind): \(deviation.subject)\(rule) at \(path)", indent: 2, hanging: 2)
    }
    if count > Self.mostDeviations { page.paragraph("and \(count - Self.mostDeviations) more; --format json lists them all", indent: 2) }
  }

  /// A message that is all wrong should not push what it says off the screen.
  private static let mostDeviations = 40
}
