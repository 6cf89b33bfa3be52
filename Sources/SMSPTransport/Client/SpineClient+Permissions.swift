import HL7V3Runtime

extension SpineClient {
  /// What a patient permits: GET_RESOURCE_PERMISSIONS_INUK01.
  /// - Parameter patient: The patient.
  /// - Parameter access: Who asks, and why.
  /// - Parameter function: To do what; nil asks for all functions.
  /// - Throws: ``SpineError``.
  public func permissions(
    of patient: NHSNumber, to function: AccessFunction? = .view, by access: AccessContext = .system
  ) async throws(SpineError) -> SpineAnswer<Permissions> {
    try await permissions(GetPermissionsQuery(patient: patient, function: function), "getResourcePermissionsResponse", access)
  }

  /// Whether everyone may do something with a patient's record: HAS_RESOURCE_PERMISSIONS_INUK01.
  /// - Throws: ``SpineError``.
  public func hasPermissions(
    of patient: NHSNumber, to function: AccessFunction = .view, by access: AccessContext = .system
  ) async throws(SpineError) -> SpineAnswer<Permissions> {
    try await permissions(HasPermissionsQuery(patient: patient, function: function), "hasResourcePermissionsResponse", access)
  }

  private func permissions(
    _ query: any SpineQuery, _ name: String, _ access: AccessContext
  ) async throws(SpineError) -> SpineAnswer<Permissions> {
    let exchange = try await exchange(query, by: access)
    guard let content = exchange.answer.interaction.first("ControlActEvent", "subject", name, "permissions") else {
      throw exchange.contentMissing()
    }
    return exchange.result(Permissions(content))
  }

  /// Changes what a patient permits: SET_RESOURCE_PERMISSIONS_INUK01.
  ///
  /// A change is sent again at most once and under the same message id. When it cannot be known whether it was made, the error is
  /// `outcomeUnknown`: read the permissions before you write again.
  /// - Parameters:
  ///   - patient: The patient.
  ///   - change: The permission to set.
  ///   - functions: To do what.
  ///   - user: Who changes it; the Spine wants a user for this (FACTS e.5).
  ///   - purpose: Why, for the audit.
  /// - Returns: What was set.
  /// - Throws: ``SpineError``.
  public func setPermission(
    _ change: PermissionChange, of patient: NHSNumber, to functions: SetPermissionFunctions = .view, user: SpineUser, purpose: String? = nil
  ) async throws(SpineError) -> SpineAnswer<PermissionChange> {
    let request = SetPermissionsRequest(patient: patient, change: change, functions: functions, user: user)
    return try await exchange(request, by: AccessContext(user: user, purpose: purpose)).result(change)
  }
}
