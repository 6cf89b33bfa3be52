import SpineMessages

extension ConsentSummary {
  init(_ permissions: PSIS.QUPC_IN200000SM04.Permissions) {
    self.init(
      nhsNumber: permissions.resourceContext?.extension,
      permissions.accessControlAssertion.map { assertion in
        let accessor: String? =
          switch assertion.accessor?.accessorId?.choice {
          case .id(let id): id.extension ?? id.root
          case .name(let name): name
          case nil: nil
          }
        return Assertion(
          function: assertion.function?.code?.rawValue, context: assertion.function?.context?.rawValue,
          permission: Meaning.permission(assertion.permission?.rawValue),
          resource: Self.joined(assertion.resource?.type, assertion.resource?.id),
          accessor: Self.joined(assertion.accessor?.type?.rawValue, accessor), note: assertion.userData)
      }, isComplete: true)
  }

  init(_ permissions: ACS.GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01.crs.permissionsType) {
    self.init(
      nhsNumber: permissions.resourceContext?.extension,
      permissions.accessControlAssertion.map { assertion in
        Assertion(
          function: assertion.function?.code?.rawValue, context: assertion.function?.context?.rawValue,
          permission: Meaning.permission(assertion.permission?.rawValue), resource: Self.text(assertion.resource),
          accessor: Self.text(assertion.accessor), note: assertion.userData)
      }, isComplete: true)
  }

  /// The assertions that a change sets. It says nothing of others.
  init(_ permissions: ACS.SET_RESOURCE_PERMISSIONS_INUK01.crs.permissionsType) {
    self.init(
      nhsNumber: permissions.resourceContext?.extension,
      permissions.accessControlAssertion.map { assertion in
        Assertion(
          function: assertion.function?.code?.rawValue, context: assertion.function?.context?.rawValue,
          permission: Meaning.permission(assertion.permission?.rawValue), resource: Self.text(assertion.resource),
          accessor: Self.text(assertion.accessor), note: assertion.userData)
      }, isComplete: false)
  }

  /// The answers to a test. Without the test nobody knows which functions have no assertion.
  init(_ permissions: ACS.HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01.crs.permissionsType) {
    self.init(
      nhsNumber: permissions.resourceContext?.extension,
      permissions.accessControlAssertion.map { assertion in
        Assertion(
          function: assertion.function?.code?.rawValue, context: assertion.function?.context?.rawValue,
          permission: Meaning.permission(assertion.permission?.rawValue), resource: Self.text(assertion.resource),
          accessor: Self.text(assertion.accessor), note: assertion.userData)
      }, isComplete: false)
  }

  /// What a test asks about: assertions whose permission is the question.
  init(_ query: ACS.crs.HasResourcePermissionsRequest.AccessControlQuery) {
    self.init(
      nhsNumber: query.resourceContext?.extension,
      query.accessControlSet.map { set in
        Assertion(
          function: set.function?.code?.rawValue, context: set.function?.context?.rawValue, resource: Self.text(set.resource),
          accessor: Self.text(set.accessor))
      }, isComplete: false)
  }

  private static func text(_ resource: ACS.crs.resourceType?) -> String? { joined(resource?.type, resource?.id) }

  private static func text(_ accessor: ACS.crs.accessorType?) -> String? {
    let name: String? =
      switch accessor?.accessorId?.choice {
      case .id(let id): id.extension ?? id.root
      case .name(let name): name
      case nil: nil
      }
    return joined(accessor?.type?.rawValue, name)
  }
}
