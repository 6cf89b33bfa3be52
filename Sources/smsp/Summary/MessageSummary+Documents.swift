import HL7V3Runtime
import SpineMessages

extension MessageSummary {
  /// Takes from a document what it says. A type without a case here is not interpreted, and said to be there.
  mutating func readDocument(_ document: any HL7Document) {
    switch document {
    case let query as PSIS.QUPC_IN180000UK04.Message:
      let act = query.controlActEvent
      readEventListQuery(query, act?.author, act?.author1 ?? [], act?.query)
    case let query as PSIS.QUPC_IN180000SM04.Message:
      let act = query.controlActEvent
      readEventListQuery(query, act?.author, act?.author1 ?? [], act?.query)
    case let query as PSIS.QUPC_IN190000UK04.Message: readEventQuery(query)
    case let query as ACS.GET_RESOURCE_PERMISSIONS_INUK01.Message: readPermissionsQuery(query)
    case let list as PSIS.QUPC_IN200000UK04.Message:
      readResponse(list, list.controlActEvent)
      let content = list.controlActEvent?.subject?.queryResponseEventList
      readPatient(content?.recordTarget)
      events = (content?.event ?? []).flatMap(EventSummary.events)
    case let list as PSIS.QUPC_IN200000SM04.Message:
      readResponse(list, list.controlActEvent)
      let content = list.controlActEvent?.subject?.queryResponseEventList
      readPatient(content?.recordTarget)
      events = (content?.event ?? []).flatMap(EventSummary.events)
      consent = content?.permissions.map { ConsentSummary($0) }
    case let response as PSIS.QUPC_IN210000UK04.Message: readEventResponse(response)
    case let acknowledgement as PSIS.MCCI_IN010000UK13.Message: readAcknowledgement(acknowledgement)
    case let query as PSIS.QUPC_IN160101UK05.MCCI_MT010101UK12_Message: readDocumentListQuery(query)
    case let query as PSIS.QUPC_IN160103UK05.MCCI_MT010101UK12_Message: readDocumentQuery(query)
    case let list as PSIS.QUPC_IN160102UK05.MCCI_MT020101UK12_Message:
      readResponse(list, list.controlActEvent)
      readDocuments(in: list)
    case let response as PSIS.QUPC_IN160104UK05.MCCI_MT020101UK12_Message:
      readResponse(response, response.controlActEvent)
      readDocuments(in: response)
    case let failure as PSIS.QUQI_IN010000UK14.Message: readResponse(failure, failure.controlActEvent)
    case let response as ACS.GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01.Message:
      readResponse(response, response.controlActEvent)
      consent = response.controlActEvent?.subject?.getResourcePermissionsResponse?.permissions.map { ConsentSummary($0) }
      patient = consent?.nhsNumber
    case let change as ACS.SET_RESOURCE_PERMISSIONS_INUK01.MCCI_MT010101UK12_Message: readPermissionsChange(change)
    case let test as ACS.HAS_RESOURCE_PERMISSIONS_INUK01.Message: readPermissionsTest(test)
    case let response as ACS.HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01.Message:
      readResponse(response, response.controlActEvent)
      consent = response.controlActEvent?.subject?.hasResourcePermissionsResponse?.permissions.map { ConsentSummary($0) }
      patient = consent?.nhsNumber
    case is GPSummaries.REPC_MT150007UK05.GPSummary, is GPSummaries.REPC_MT150002UK05.GPSummary:
      summary = tree(of: document).map(GPSummaryContent.init)
      patient = summary?.patient
    case let fault as SOAP.Fault: readFault(fault)
    case let envelope as SOAP.Envelope: readUnknownBody(envelope)
    case let error as ITK.ToolkitErrorInfoStruct: readToolkitError(error)
    default:
      if Self.isSMSP(type(of: document).rootName.local), let node = tree(of: document) { return readSMSP(node) }
      notInterpreted.append(Uninterpreted(.document(document), place: "root"))
    }
  }

  mutating func readRequest(_ request: some RequestMessage, _ person: (any PersonAuthor)?, _ systems: [any SystemAuthor]) {
    message = WrapperSummary(request, root: document)
    authors = [AuthorSummary(person)].compactMap { $0 } + systems.compactMap { AuthorSummary($0) }
  }

  private mutating func readEventListQuery(
    _ request: some RequestMessage, _ person: (any PersonAuthor)?, _ systems: [any SystemAuthor], _ content: PSIS.QUPC_MT130101UK04.Query?
  ) {
    readRequest(request, person, systems)
    guard let content else { return }
    patient = content.nHSNumber?.value?.extension.map(PatientNumber.init)
    query = [QueryParameter(dissentOverride: content.dissentOverride?.value)].compactMap { $0 }
  }

  private mutating func readEventQuery(_ request: PSIS.QUPC_IN190000UK04.Message) {
    readRequest(request, request.controlActEvent?.author, request.controlActEvent?.author1 ?? [])
    guard let content = request.controlActEvent?.query else { return }
    patient = content.nHSNumber?.value?.extension.map(PatientNumber.init)
    let event = content.eventRecord?.value?.root.map { QueryParameter(name: "event", value: $0) }
    query = [event, QueryParameter(dissentOverride: content.dissentOverride?.value)].compactMap { $0 }
  }

  private mutating func readPermissionsQuery(_ request: ACS.GET_RESOURCE_PERMISSIONS_INUK01.Message) {
    readRequest(request, request.controlActEvent?.author, request.controlActEvent?.author1 ?? [])
    guard let content = request.controlActEvent?.getResourcePermissionsRequest?.accessControlQuery else { return }
    patient = content.resourceContext?.extension.map(PatientNumber.init)
    let function = content.queryCriteria?.function
    query = [("function", function?.code?.rawValue), ("context", function?.context?.rawValue)].compactMap { name, value in
      value.map { QueryParameter(name: name, value: $0) }
    }
    for resource in content.queryCriteria?.resource ?? [] {
      query.append(QueryParameter(name: "resource", value: [resource.type, resource.id].compactMap { $0 }.joined(separator: " ")))
    }
  }

  mutating func readResponse(_ response: some ResponseMessage, _ act: (any ResponseAct)?) {
    message = WrapperSummary(response, root: document, act)
    authors = [AuthorSummary(act?.author)].compactMap { $0 } + (act?.author1 ?? []).compactMap { AuthorSummary($0) }
    failures =
      (response.acknowledgement?.acknowledgementDetail ?? []).map(FailureSummary.init)
      + (act?.reason ?? []).map(FailureSummary.init)
  }

  private mutating func readPatient(_ target: PSIS.psisqr.recordTarget?) {
    patient = target?.patient?.id?.extension.map(PatientNumber.init)
  }

  private mutating func readEventResponse(_ response: PSIS.QUPC_IN210000UK04.Message) {
    readResponse(response, response.controlActEvent)
    let content = response.controlActEvent?.subject?.queryResponseEvent
    readPatient(content?.recordTarget)
    guard let event = content?.event else { return }
    events = [EventSummary(event)]
    for payload in Self.payloads(event.hl7Data) {
      if payload.name.local == "GPSummary", summary == nil, let node = try? payload.node() {
        summary = GPSummaryContent(node)
      } else {
        notInterpreted.append(Uninterpreted(payload, place: "hl7Data"))
      }
    }
  }

  /// What an event carries, also where its namespace or its number is not what the schema says and it was kept as an extra.
  private static func payloads(_ data: PSIS.psisqr.hl7Data?) -> [AnyElement] {
    guard let data else { return [] }
    let surplus = data.extras.compactMap { extra -> AnyElement? in if case .element(let element, _) = extra { .raw(element) } else { nil } }
    return [data.anyElement].compactMap { $0 } + surplus
  }
}
