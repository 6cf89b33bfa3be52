import SpineMessages

extension MessageSummary {
  /// Reads a change of a patient's permissions.
  mutating func readPermissionsChange(_ request: ACS.SET_RESOURCE_PERMISSIONS_INUK01.MCCI_MT010101UK12_Message) {
    readRequest(request, request.controlActEvent?.author, request.controlActEvent?.author1 ?? [])
    failures = (request.controlActEvent?.reason ?? []).map(FailureSummary.init)
    consent = request.controlActEvent?.setResourcePermissionsRequest?.permissions.map { ConsentSummary($0) }
    patient = consent?.nhsNumber
  }

  /// Reads a test whether a patient permits something.
  mutating func readPermissionsTest(_ request: ACS.HAS_RESOURCE_PERMISSIONS_INUK01.Message) {
    readRequest(request, request.controlActEvent?.author, request.controlActEvent?.author1 ?? [])
    consent = request.controlActEvent?.hasResourcePermissionsRequest?.accessControlQuery.map { ConsentSummary($0) }
    patient = consent?.nhsNumber
  }
}
