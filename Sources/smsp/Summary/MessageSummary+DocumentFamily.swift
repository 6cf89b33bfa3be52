import HL7V3Runtime
import SpineMessages

extension MessageSummary {
  /// Reads a query for the list of a patient's documents.
  mutating func readDocumentListQuery(_ request: PSIS.QUPC_IN160101UK05.MCCI_MT010101UK12_Message) {
    readRequest(request, request.controlActEvent?.author, request.controlActEvent?.author1 ?? [])
    readDocumentParameters(of: request)
  }

  /// Reads a query for one document.
  mutating func readDocumentQuery(_ request: PSIS.QUPC_IN160103UK05.MCCI_MT010101UK12_Message) {
    readRequest(request, request.controlActEvent?.author, request.controlActEvent?.author1 ?? [])
    readDocumentParameters(of: request)
  }

  /// The parameters by name: the two queries share all but their filters.
  private mutating func readDocumentParameters(of request: any HL7Document) {
    guard let query = tree(of: request)?.first("ControlActEvent", "query") else { return }
    patient = query.first("nHSNumber", "value")?.attribute("extension").map(PatientNumber.init)
    if let value = query.first("dissentOverride", "value"), let override = Meaning.dissentOverride(value.attribute("code")) {
      self.query.append(
        QueryParameter(name: "dissent override", value: override.code, meaning: override.meaning ?? value.attribute("displayName")))
    }
    for filter in query.first("filterParameters")?.elements ?? [] { readFilter(filter) }
  }

  private mutating func readFilter(_ filter: RawNode) {
    let value = filter.first("value")
    let parameter: QueryParameter? =
      switch filter.name.local {
      case "documentType":
        value?.attribute("code").map { QueryParameter(name: "document type", value: $0, meaning: value?.attribute("displayName")) }
      case "documentID": value?.attribute("root").map { QueryParameter(name: "document", value: $0) }
      case "setId", "setID": value?.attribute("root").map { QueryParameter(name: "document set", value: $0) }
      case "date": value.flatMap(TimeText.period).map { QueryParameter(name: "date", value: $0) }
      default: nil
      }
    if let parameter {
      query.append(parameter)
    } else {
      notInterpreted.append(Uninterpreted(name: filter.name.local, place: "filterParameters"))
    }
  }

  /// Reads the documents of an answer: their metadata, and what a single one carries.
  mutating func readDocuments(in response: any HL7Document) {
    guard let collection = tree(of: response)?.first("ControlActEvent", "subject", "DocumentCollection") else { return }
    patient = collection.first("recordTarget", "patient", "id")?.attribute("extension").map(PatientNumber.init)
    let metadata = collection.elements(named: "component").flatMap { $0.elements(named: "pSISDocMetaData") }
    let documents = metadata.map(DocumentSummary.init)
    self.documents = documents
    notInterpreted += documents.flatMap(\.notInterpreted)
    if let state = collection.first("component12", "careRecordState", "value") {
      recordState = Meaning.eventStatus(state.attribute("code"), displayName: state.attribute("displayName"))
    }
    for payload in metadata.flatMap({ $0.elements(named: "component7") }).flatMap(\.elements) {
      if payload.name.local == "GPSummary", summary == nil {
        summary = GPSummaryContent(payload)
      } else {
        notInterpreted.append(Uninterpreted(name: payload.name.local, place: "component7"))
      }
    }
  }

  /// A document as a tree of elements; where it cannot be written, which is said, nil.
  mutating func tree(of document: any HL7Document) -> RawNode? {
    let element = AnyElement.document(document)
    if let node = try? element.node() { return node }
    notInterpreted.append(Uninterpreted(element, place: "content"))
    return nil
  }
}
