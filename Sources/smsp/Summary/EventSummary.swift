import HL7V3Runtime
import SpineMessages

/// An event of a patient's record.
struct EventSummary: Encodable {
  var id: String?
  var withdrawnBy: String?
  var payload: Meaning?
  var stored: String?
  var status: Meaning?
  var type: Meaning?
  var author: AuthorSummary?

  init(_ event: PSIS.QUPC_IN210000UK04.psisqr.event) {
    id = event.eventID?.root
    withdrawnBy = event.withdrawingEventID?.root
    payload = Meaning.payload(event.payloadID?.extension)
    stored = event.persistenceDate?.value
    status = Meaning.eventStatus(event.eventStatus?.code?.rawValue, displayName: event.eventStatus?.displayName?.rawValue)
    type = Self.type(event.eventType)
  }

  private init() {}

  /// The events of an element of an event list. The schema lets one element hold several: each begins with an event id.
  static func events(_ element: PSIS.QUPC_IN200000UK04.psisqr.event) -> [EventSummary] {
    var events: [EventSummary] = []
    for content in element.content {
      var event = EventSummary()
      if case .eventID = content {} else if let last = events.popLast() { event = last }
      event.take(content)
      events.append(event)
    }
    return events
  }

  private mutating func take(_ content: PSIS.QUPC_IN200000UK04.psisqr.event.Content) {
    switch content {
    case .eventID(let value): id = value.root
    case .withdrawingEventID(let value): withdrawnBy = value.root
    case .payloadID(let value): payload = Meaning.payload(value.extension)
    case .persistenceDate(let value): stored = value.value
    case .eventStatus(let value): status = Meaning.eventStatus(value.code?.rawValue, displayName: value.displayName?.rawValue)
    case .eventType(let value): type = Self.type(value)
    case .author(let value): author = (try? value.anyElement?.node()).map(AuthorSummary.init)
    }
  }

  private static func type(_ code: HL7.CV?) -> Meaning? {
    code?.code.map { Meaning(code: $0, meaning: nil, displayName: code?.displayName) }
  }
}
