import HL7V3Runtime
import SpineMessages

/// What all interactions have around their content.
protocol InteractionMessage: HL7Document {
  var id: HL7.II? { get }
  var creationTime: HL7.TS? { get }
  var versionCode: HL7.CS? { get }
  var interactionId: HL7.II? { get }
  var processingCode: HL7.CS? { get }
  var receivers: [HL7.II] { get }
  var senders: [HL7.II] { get }
}

/// An interaction that asks.
protocol RequestMessage: InteractionMessage {
  var communicationFunctionRcv: [HL7.MCCI_MT010101UK12.CommunicationFunctionRcv] { get }
  var communicationFunctionSnd: HL7.MCCI_MT010101UK12.CommunicationFunctionSnd? { get }
}

extension RequestMessage {
  var receivers: [HL7.II] { communicationFunctionRcv.compactMap(\.device).flatMap(\.id) }
  var senders: [HL7.II] { communicationFunctionSnd?.device?.id ?? [] }
}

/// An interaction that answers.
protocol ResponseMessage: InteractionMessage {
  var acknowledgement: HL7.MCCI_MT020101UK12.Acknowledgement? { get }
  var communicationFunctionRcv: [HL7.MCCI_MT020101UK12.CommunicationFunctionRcv] { get }
  var communicationFunctionSnd: HL7.MCCI_MT020101UK12.CommunicationFunctionSnd? { get }
}

extension ResponseMessage {
  var receivers: [HL7.II] { communicationFunctionRcv.compactMap(\.device).flatMap(\.id) }
  var senders: [HL7.II] { communicationFunctionSnd?.device?.id ?? [] }
}

/// The control act of an answer: who answers, and what went wrong.
protocol ResponseAct {
  var author: HL7.QUQI_MT030101UK03.Author? { get }
  var author1: [HL7.QUQI_MT030101UK03.Author2] { get }
  var reason: [HL7.QUQI_MT030101UK03.Reason] { get }
  var queryAck: HL7.QUQI_MT030101UK03.QueryAck? { get }
}

/// A participation of a person.
protocol PersonAuthor { var agentPersonSDS: HL7.UKCT_MT120901UK01.AgentPersonSDS? { get } }

/// A participation of a system.
protocol SystemAuthor { var agentSystemSDS: HL7.UKCT_MT121001UK01.AgentSystemSDS? { get } }

extension PSIS.QUPC_IN180000UK04.Message: RequestMessage {}
extension PSIS.QUPC_IN180000SM04.Message: RequestMessage {}
extension PSIS.QUPC_IN190000UK04.Message: RequestMessage {}
extension PSIS.QUPC_IN160101UK05.MCCI_MT010101UK12_Message: RequestMessage {}
extension PSIS.QUPC_IN160103UK05.MCCI_MT010101UK12_Message: RequestMessage {}
extension ACS.GET_RESOURCE_PERMISSIONS_INUK01.Message: RequestMessage {}
extension ACS.HAS_RESOURCE_PERMISSIONS_INUK01.Message: RequestMessage {}
extension ACS.SET_RESOURCE_PERMISSIONS_INUK01.MCCI_MT010101UK12_Message: RequestMessage {}

extension PSIS.QUPC_IN200000UK04.Message: ResponseMessage {}
extension PSIS.QUPC_IN200000SM04.Message: ResponseMessage {}
extension PSIS.QUPC_IN210000UK04.Message: ResponseMessage {}
extension PSIS.QUPC_IN160102UK05.MCCI_MT020101UK12_Message: ResponseMessage {}
extension PSIS.QUPC_IN160104UK05.MCCI_MT020101UK12_Message: ResponseMessage {}
extension PSIS.QUQI_IN010000UK14.Message: ResponseMessage {}
extension PSIS.MCCI_IN010000UK13.Message: ResponseMessage {}
extension ACS.GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01.Message: ResponseMessage {}
extension ACS.HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01.Message: ResponseMessage {}

extension PSIS.QUPC_IN200000UK04.ControlActEvent: ResponseAct {}
extension PSIS.QUPC_IN200000SM04.ControlActEvent: ResponseAct {}
extension PSIS.QUPC_IN210000UK04.ControlActEvent: ResponseAct {}
extension PSIS.QUPC_IN160102UK05.QUQI_MT030101UK03_ControlActEvent: ResponseAct {}
extension PSIS.QUPC_IN160104UK05.QUQI_MT030101UK03_ControlActEvent: ResponseAct {}
extension PSIS.QUQI_IN010000UK14.ControlActEvent: ResponseAct {}
extension ACS.GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01.ControlActEvent: ResponseAct {}
extension ACS.HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01.ControlActEvent: ResponseAct {}

extension PSIS.QUPC_MT130101UK04.Author: PersonAuthor {}
extension PSIS.QUPC_MT140101UK04.Author: PersonAuthor {}
extension HL7.MCAI_MT040101UK03.Author: PersonAuthor {}
extension HL7.QUQI_MT030101UK03.Author: PersonAuthor {}
extension HL7.QUQI_MT050000UK01.Author: PersonAuthor {}

extension PSIS.QUPC_MT130101UK04.Author2: SystemAuthor {}
extension PSIS.QUPC_MT140101UK04.Author2: SystemAuthor {}
extension HL7.MCAI_MT040101UK03.Author2: SystemAuthor {}
extension HL7.QUQI_MT030101UK03.Author2: SystemAuthor {}
extension HL7.QUQI_MT050000UK01.Author2: SystemAuthor {}
