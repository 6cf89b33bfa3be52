import HL7V3Runtime
import SpineMessages

/// Asks which permissions a patient has given: GET_RESOURCE_PERMISSIONS_INUK01.
struct GetPermissionsQuery: SpineQuery {
  let interaction = InteractionID.getPermissions
  let patient: NHSNumber
  /// Nil asks for all.
  let function: AccessFunction?

  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)? { GetPermissionsQuery(patient: patient, function: function) }

  func document(_ wrapper: RequestWrapper) -> any HL7Document {
    let criteria = function.map { function in
      ACS.crs.queryCriteriaType(
        function: ACS.GET_RESOURCE_PERMISSIONS_INUK01.crs.functionType(
          context: .Consent, code: ACS.crs.codeType(rawValue: function.rawValue)),
        resource: [patient.resource])
    }
    return ACS.GET_RESOURCE_PERMISSIONS_INUK01.Message(
      id: wrapper.idValue, creationTime: wrapper.creationTime, versionCode: wrapper.version, interactionId: wrapper.interactionID,
      processingCode: wrapper.processing, processingModeCode: wrapper.processingMode, acceptAckCode: wrapper.acceptAcknowledgement,
      communicationFunctionRcv: wrapper.receivers, communicationFunctionSnd: wrapper.senders,
      controlActEvent: ACS.GET_RESOURCE_PERMISSIONS_INUK01.ControlActEvent(
        author: wrapper.person.map(HL7.QUQI_MT050000UK01.Author.init),
        author1: [HL7.QUQI_MT050000UK01.Author2(agentSystemSDS: wrapper.system)],
        getResourcePermissionsRequest: ACS.crs.GetResourcePermissionsRequest(
          accessControlQuery: ACS.crs.accessControlQueryType(resourceContext: patient.resourceContext, queryCriteria: criteria))))
  }
}

/// Asks whether everyone may do something: HAS_RESOURCE_PERMISSIONS_INUK01.
struct HasPermissionsQuery: SpineQuery {
  let interaction = InteractionID.hasPermissions
  let patient: NHSNumber
  let function: AccessFunction

  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)? { HasPermissionsQuery(patient: patient, function: function) }

  func document(_ wrapper: RequestWrapper) -> any HL7Document {
    let set = ACS.crs.accessControlSetType(resource: patient.resource, function: function.assertion, accessor: .everyone)
    return ACS.HAS_RESOURCE_PERMISSIONS_INUK01.Message(
      id: wrapper.idValue, creationTime: wrapper.creationTime, versionCode: wrapper.version, interactionId: wrapper.interactionID,
      processingCode: wrapper.processing, processingModeCode: wrapper.processingMode, acceptAckCode: wrapper.acceptAcknowledgement,
      communicationFunctionRcv: wrapper.receivers, communicationFunctionSnd: wrapper.senders,
      controlActEvent: ACS.HAS_RESOURCE_PERMISSIONS_INUK01.ControlActEvent(
        author: wrapper.person.map(HL7.QUQI_MT050000UK01.Author.init),
        author1: [HL7.QUQI_MT050000UK01.Author2(agentSystemSDS: wrapper.system)],
        hasResourcePermissionsRequest: ACS.crs.HasResourcePermissionsRequest(
          accessControlQuery: ACS.crs.HasResourcePermissionsRequest.AccessControlQuery(
            resourceContext: patient.resourceContext, accessControlSet: [set]))))
  }
}

/// Changes permissions: SET_RESOURCE_PERMISSIONS_INUK01.
///
/// The Spine's rules: one or two assertions, at most one for each function and all with the same permission, for everyone (FACTS a.6).
/// One permission and a set of functions cannot break them.
struct SetPermissionsRequest: SpineQuery {
  let interaction = InteractionID.setPermissions
  let patient: NHSNumber
  let change: PermissionChange
  let functions: SetPermissionFunctions
  let user: SpineUser
  let isWrite = true

  /// A change is rare, and worth being made of its types each time.
  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)? { nil }

  func document(_ wrapper: RequestWrapper) -> any HL7Document {
    typealias Content = ACS.SET_RESOURCE_PERMISSIONS_INUK01
    let assertions = functions.all.map { function in
      Content.crs.accessControlAssertionType(
        permission: Content.crs.permissionType(rawValue: change.rawValue), resource: patient.resource, function: function.assertion,
        accessor: .everyone)
    }
    let request = ACS.crs.SetResourcePermissionsRequest(
      permissions: Content.crs.permissionsType(resourceContext: patient.resourceContext, accessControlAssertion: assertions))
    return Content.MCCI_MT010101UK12_Message(
      id: wrapper.idValue, creationTime: wrapper.creationTime, versionCode: wrapper.version, interactionId: wrapper.interactionID,
      processingCode: wrapper.processing, processingModeCode: wrapper.processingMode, acceptAckCode: wrapper.acceptAcknowledgement,
      communicationFunctionRcv: wrapper.receivers, communicationFunctionSnd: wrapper.senders,
      controlActEvent: Content.MCAI_MT040101UK03_ControlActEvent(
        classCode: "CACT", moodCode: "EVN", author: HL7.MCAI_MT040101UK03.Author(agentPersonSDS: RequestWrapper.person(user)),
        author1: [HL7.MCAI_MT040101UK03.Author2(agentSystemSDS: wrapper.system)], setResourcePermissionsRequest: request))
  }
}

/// Which functions a change of consent is about.
public enum SetPermissionFunctions: Hashable, Sendable {
  /// To view the summary: what people mean by consent.
  case view
  /// To store a summary.
  case store
  /// Both, with the same permission.
  case storeAndView

  /// The functions.
  public var all: [AccessFunction] {
    switch self {
    case .view: [.view]
    case .store: [.store]
    case .storeAndView: [.store, .view]
    }
  }
}

extension NHSNumber {
  /// The patient's record as a resource. The Spine wants its id to be the number of the context.
  fileprivate var resource: ACS.crs.resourceType { ACS.crs.resourceType(type: "SCR", id: digits) }
  fileprivate var resourceContext: ACS.crs.II { ACS.crs.II(root: Self.root, extension: digits) }
}

extension AccessFunction {
  fileprivate var assertion: ACS.SET_RESOURCE_PERMISSIONS_INUK01.crs.functionType {
    ACS.SET_RESOURCE_PERMISSIONS_INUK01.crs.functionType(context: .Consent, code: ACS.crs.codeType(rawValue: rawValue))
  }
}

extension ACS.crs.accessorType {
  /// Everyone, by name: the schema calls the id of an accessor other than the Spine's rules do (FACTS a.3).
  fileprivate static var everyone: ACS.crs.accessorType {
    ACS.crs.accessorType(type: .Everyone, accessorId: ACS.crs.accessorType.AccessorId(choice: .name("Everyone")))
  }
}
