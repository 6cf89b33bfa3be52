#if Transport
  import Foundation
  import HL7V3Testing
  import SMSPTesting
  import SMSPTransport

  /// Many calls at the same time, to each of which something happens.
  struct Soak: Sendable {
    /// What a call was to be, and what it was.
    struct Record: Sendable {
      let fault: String
      let call: SoakCall
      let isOnce: Bool
      let outcome: SoakOutcome
      /// Why it is not as it should be; nil when it is.
      var complaint: String?
    }

    private struct Plan: Sendable {
      let fault: SoakFault
      let call: SoakCall
      let isOnce: Bool
    }

    let ground: SoakGround
    /// What each query gives when nothing happens.
    let right: [SoakCall: SoakContent]

    init(_ ground: SoakGround) async throws {
      self.ground = ground
      var right: [SoakCall: SoakContent] = [:]
      let client = Self.client(SoakTransport(lane: 0, call: 0, usual: ground.patient, faulty: ground.patient, isOnce: true))
      for call in SoakCall.allCases where !call.isWrite { right[call] = try await call.make(client) }
      right[.setPermission] = .change(.no)
      self.right = right
    }

    static func client(_ transport: some SpineTransport) -> SpineClient {
      Sample.client(over: transport) { configuration in
        // Ids of its own for each; and the budget is not what is tried here.
        configuration.environment = ClientEnvironment(now: { Sample.now }, sleep: { _ in })
        configuration.retryBudget = RetryBudget(capacity: 1e9)
        configuration.timeLimit = .seconds(300)
      }
    }

    /// Runs so many calls, the same ones for the same seed.
    func run(_ count: Int, seed: UInt64) async -> [Record] {
      var numbers = SeededNumbers(seed: seed)
      let faults = SoakFault.all.flatMap { Array(repeating: $0, count: $0.weight) }
      let plans = (0..<count).map { _ -> Plan in
        let fault = faults.randomElement(using: &numbers) ?? faults[0]
        // A change as often as all queries together.
        let write = fault.isForWrites && Bool.random(using: &numbers)
        let call = write ? SoakCall.setPermission : SoakCall.allCases.filter { !$0.isWrite }.randomElement(using: &numbers) ?? .document
        return Plan(fault: fault, call: call, isOnce: Bool.random(using: &numbers))
      }
      return await withTaskGroup(of: [Record].self) { group in
        for lane in ground.lanes {
          group.addTask {
            var records: [Record] = []
            for index in stride(from: lane.number, to: plans.count, by: ground.lanes.count) {
              records.append(await one(plans[index], index + 1, on: lane))
            }
            return records
          }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
    }

    private func one(_ plan: Plan, _ number: Int, on lane: SoakLane) async -> Record {
      if let patient = SimulatedSpine.demonstration().patient(SoakCall.patient) { lane.spine.set(patient) }
      let changes = lane.spine.changes
      let arrived = lane.play(plan.fault, isOnce: plan.isOnce, call: number)
      let transport = SoakTransport(
        lane: lane.number, call: number, usual: ground.patient, faulty: ground.transport(plan.fault), isOnce: plan.isOnce)
      let task = Task { () -> Result<SoakContent, SpineError> in
        do throws(SpineError) { return .success(try await plan.call.make(Self.client(transport))) } catch { return .failure(error) }
      }
      if case .cancelled = plan.fault.how {
        await arrived.wait()
        task.cancel()
      }
      let result = await task.value
      return judge(plan, result, changes: lane.spine.changes - changes)
    }

    private func judge(_ plan: Plan, _ result: Result<SoakContent, SpineError>, changes: Int) -> Record {
      let expected = plan.fault.expected(isWrite: plan.call.isWrite, isOnce: plan.isOnce)
      var complaints: [String] = []
      let outcome: SoakOutcome
      switch result {
      case .success(let content):
        outcome = .success
        if content != right[plan.call] { complaints.append("a wrong answer was taken for a right one") }
        if plan.call.isWrite, changes != 1 { complaints.append("said to be changed, and changed \(changes) times") }
      case .failure(let error):
        outcome = error.code == .outcomeUnknown ? .outcomeUnknown : .error(error.code)
        if outcome == expected, case .error = outcome, let code = plan.fault.transport, error.transport?.code != code {
          complaints.append("the transport's error is \(error.transport.map { "\($0.code)" } ?? "none"), not \(code)")
        }
        if case .error = outcome, changes != 0 { complaints.append("said to be refused, and changed") }
        if "\(error)".contains(SoakCall.patient.digits) { complaints.append("the error has the patient's number") }
      }
      if changes > 1 { complaints.append("changed \(changes) times") }
      // A request that comes so late that the client has asked again is the duplicate of the two.
      var isLate = false
      if case .silence = plan.fault.how { isLate = plan.isOnce && plan.call.isWrite && [.success, .outcomeUnknown].contains(outcome) }
      if outcome != expected, !isLate { complaints.append("expected \(expected)") }
      return Record(
        fault: plan.fault.id, call: plan.call, isOnce: plan.isOnce, outcome: outcome,
        complaint: complaints.isEmpty ? nil : complaints.joined(separator: "; "))
    }
  }
#endif
