import HL7V3Runtime
public import SMSPTransport
import Synchronization

/// A Spine in memory: patients, their documents, and consent that can be changed. It answers as the Spine does, and wrongly on demand.
///
///     let spine = SimulatedSpine.demonstration()
///     let client = SpineClient(configuration, transport: spine)
///
/// It is a transport, for tests that need no network, and ``respond(to:)`` is what a server over TLS answers with. Requests that break the
/// schema or the Spine's own rules get the fault that they would get there.
public final class SimulatedSpine: SpineTransport {
  private struct State {
    var patients: [String: SimulatedPatient] = [:]
    var steps: [SimulatedStep] = []
    var requests: [SpineRequest] = []
    var seenIDs: Set<String> = []
    var changes = 0
  }

  private let state: Mutex<State>

  /// Makes a Spine that knows some patients.
  public init(_ patients: [SimulatedPatient] = []) {
    var state = State()
    for patient in patients { state.patients[patient.number.digits] = patient }
    self.state = Mutex(state)
  }

  /// Adds a patient, or puts one in another's place.
  public func set(_ patient: SimulatedPatient) { state.withLock { $0.patients[patient.number.digits] = patient } }

  /// A patient as the record is now; nil when there is none of the number.
  public func patient(_ number: NHSNumber) -> SimulatedPatient? { state.withLock { $0.patients[number.digits] } }

  /// What happens to the next requests, one step each; then answers are right again.
  public func play(_ steps: SimulatedStep...) { play(steps) }

  /// The same for a list.
  public func play(_ steps: [SimulatedStep]) { state.withLock { $0.steps += steps } }

  /// The requests so far, in their order.
  public var requests: [SpineRequest] { state.withLock { $0.requests } }

  /// How often consent was changed.
  public var changes: Int { state.withLock { $0.changes } }

  /// Answers a request.
  public func send(_ request: SpineRequest) async throws -> SpineResponse { try respond(to: request) }

  /// Answers a request.
  /// - Throws: `TransportError` where a step says that no answer comes.
  public func respond(to request: SpineRequest) throws -> SpineResponse {
    let step = state.withLock { state in
      state.requests.append(request)
      return state.steps.isEmpty ? SimulatedStep.answer : state.steps.removeFirst()
    }
    return try step.play(request) { self.answer(request) }
  }

  private func answer(_ request: SpineRequest) -> SpineResponse {
    guard let asked = SimulatedRequest(request.body) else { return SimulatedAnswer.badRequest }
    let answer = SimulatedAnswer(asked)
    if asked.broken != nil || asked.action != request.interaction.soapAction { return answer.fault }
    return state.withLock { state in
      guard state.seenIDs.insert(asked.id).inserted else { return answer.refusal(SimulatedIssue.reasons(for: "401") ?? []) }
      guard var patient = state.patients[asked.patient] else { return answer.refusal(SimulatedIssue.reasons(for: "30312") ?? []) }
      if let new = patient.mergedInto {
        var reasons = SimulatedIssue.reasons(for: "30307") ?? []
        reasons[reasons.count - 1].text += " into \(new.digits)"
        return answer.refusal(reasons)
      }
      if asked.interaction == InteractionID.setPermissions.name {
        patient.change(asked)
        state.patients[asked.patient] = patient
        state.changes += 1
        return answer.acknowledgement()
      }
      return answer.content(patient)
    }
  }
}

extension SimulatedPatient {
  /// Does what a SET asks for.
  fileprivate mutating func change(_ asked: SimulatedRequest) {
    for assertion in asked.all("accessControlAssertion") {
      let texts = Dictionary(
        [assertion.elements, assertion.elements(named: "function").flatMap(\.elements)].joined().map { ($0.name.local, $0.text) }
      ) { first, _ in first }
      guard let code = texts["code"], let permission = texts["permission"] else { continue }
      permissions[AccessFunction(rawValue: code)] = permission == "Clear" ? nil : Permission(rawValue: permission)
    }
  }
}
