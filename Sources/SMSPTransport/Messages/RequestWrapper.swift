import Foundation
import HL7V3Runtime
import SpineMessages

/// What all requests have around their content: ids, times, sender, receiver, author (FACTS b.4).
struct RequestWrapper: Sendable {
  let id: MessageID
  let time: Date
  let interaction: InteractionID
  let sender: ASID
  let receiver: ASID
  let user: SpineUser?

  private typealias Wrapper = HL7.MCCI_MT010101UK12

  /// The root under which identifiers are names of interactions.
  static let interactionRoot = "2.16.840.1.113883.2.1.3.2.4.12"

  var idValue: HL7.II { HL7.II(root: id.description) }
  var creationTime: HL7.TS { HL7.TS(value: SpineTime.text(time)) }
  var interactionID: HL7.II { HL7.II(root: Self.interactionRoot, extension: interaction.name) }
  /// Production, current processing, no accept acknowledgement: fixed for all interactions.
  var processing: HL7.CS { HL7.CS(code: "P") }
  var processingMode: HL7.CS { HL7.CS(code: "T") }
  var acceptAcknowledgement: HL7.CS { HL7.CS(code: "NE") }

  /// The version that the Spine's own rules are known to take: that of the events for events, else 3.0 (FACTS b.4).
  var version: HL7.CS {
    HL7.CS(code: interaction == .eventList || interaction == .event ? "V3NPfIT4.2.00" : "V3NPfIT3.0")
  }

  var receivers: [HL7.MCCI_MT010101UK12.CommunicationFunctionRcv] {
    [Wrapper.CommunicationFunctionRcv(device: Wrapper.Device(id: [Self.identifier(receiver)]))]
  }

  var senders: HL7.MCCI_MT010101UK12.CommunicationFunctionSnd {
    Wrapper.CommunicationFunctionSnd(device: Wrapper.Device(id: [Self.identifier(sender)]))
  }

  /// The user as an author; nil when none is signed in.
  var person: HL7.UKCT_MT120901UK01.AgentPersonSDS? { user.map(Self.person) }

  static func person(_ user: SpineUser) -> HL7.UKCT_MT120901UK01.AgentPersonSDS {
    typealias Agent = HL7.UKCT_MT120901UK01
    return Agent.AgentPersonSDS(
      id: HL7.II(root: RoleProfileID.root, extension: user.roleProfile.description),
      agentPersonSDS: Agent.PersonSDS(id: HL7.II(root: SDSUserID.root, extension: user.user.description)),
      part: Agent.Part(partSDSRole: Agent.SDSRole(id: HL7.II(root: JobRoleCode.root, extension: user.jobRole.description))))
  }

  /// The sending system as an author.
  var system: HL7.UKCT_MT121001UK01.AgentSystemSDS {
    typealias Agent = HL7.UKCT_MT121001UK01
    return Agent.AgentSystemSDS(agentSystemSDS: Agent.SystemSDS(id: Self.identifier(sender)))
  }

  static func identifier(_ asid: ASID) -> HL7.II { HL7.II(root: ASID.root, extension: asid.description) }
}

extension NHSNumber {
  /// The number as an HL7 identifier.
  var identifier: HL7.II { HL7.II(root: Self.root, extension: digits) }
}

extension HL7.ST {
  /// A text and nothing else.
  init(plain text: String) { self.init(content: [.text(text)]) }
}
