import SpineMessages

/// What a patient permits: the access control assertions, and the functions that have none.
struct ConsentSummary: Encodable {
  /// One assertion.
  struct Assertion: Encodable {
    var function: String?
    var context: String?
    var permission: Meaning?
    var resource: String?
    var accessor: String?
    var note: String?
  }

  var nhsNumber: NHSNumber?
  var assertions: [Assertion]
  /// Functions of consent without an assertion: for these the patient is to be asked.
  let ask: [String]

  private init(nhsNumber: String?, _ assertions: [Assertion]) {
    self.nhsNumber = nhsNumber.map(NHSNumber.init)
    self.assertions = assertions
    ask = ["Store", "View"].filter { function in
      !assertions.contains { $0.function == function && ($0.context ?? "Consent") == "Consent" }
    }
  }

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
      })
  }

  init(_ permissions: ACS.GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01.crs.permissionsType) {
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
      })
  }

  /// Both, or one where they say the same.
  private static func joined(_ first: String?, _ second: String?) -> String? {
    if first == second { return first }
    let both = [first, second].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: " ")
  }
}
