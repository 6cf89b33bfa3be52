import HL7V3Runtime

/// What a patient permits, as the Spine knows it (FACTS a.6).
public struct Permissions: Sendable, Hashable, Confidential {
  /// One permission: for a function, to an accessor.
  public struct Assertion: Sendable, Hashable, Confidential {
    /// What is permitted, or not.
    public let permission: Permission
    /// For which function; nil when the assertion names none.
    public let function: AccessFunction?
    /// `Consent`, or `Sealing`.
    public let context: String?
    /// The kind of resource: `SCR`.
    public let resource: String?
    /// The kind of accessor: `Everyone`, or a user.
    public let accessorType: String?
    /// The name or the id of the accessor.
    public let accessor: String?
    /// What was noted with it.
    public let note: String?
  }

  /// The assertions, in their order.
  public let assertions: [Assertion]

  /// What everyone may do: `No` where any assertion says so, `Yes` where one for everyone says so, and `Ask` where there is none.
  ///
  /// A code that is not known counts as `No`. Only those asked for with ``SpineClient/permissions(of:to:by:)`` can be told.
  public func permission(to function: AccessFunction) -> Permission {
    let said = assertions.filter { $0.function == function && $0.context != "Sealing" }
    if said.contains(where: { $0.permission != .yes && $0.permission != .ask }) { return .no }
    let isPermitted = said.contains { $0.permission == .yes && ($0.accessorType == nil || $0.accessorType == "Everyone") }
    return isPermitted ? .yes : .ask
  }
}

extension Permissions {
  /// Reads an element `permissions`. Its content is known to come in three namespaces, so names decide (FACTS b.1).
  init(_ node: RawNode) {
    assertions = node.elements(named: "accessControlAssertion").map { assertion in
      let accessor = assertion.first("accessor")
      let id = accessor?.first("accessorId")
      return Assertion(
        permission: Permission(rawValue: assertion.first("permission")?.trimmedText ?? ""),
        function: assertion.first("function", "code").map { AccessFunction(rawValue: $0.trimmedText) },
        context: assertion.first("function", "context")?.trimmedText, resource: assertion.first("resource", "type")?.trimmedText,
        accessorType: accessor?.first("type")?.trimmedText,
        accessor: id?.first("name")?.trimmedText ?? id?.first("id")?.attribute("extension"),
        note: assertion.first("userData").map(\.trimmedText).flatMap { $0.isEmpty ? nil : $0 })
    }
  }
}
