#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import Testing

  /// Scripted faults by the thousand. In the usual run some hundreds; `./dev soak N` asks for more, and for the table.
  @Suite("Soak", .serialized)
  struct SoakTests {
    static let asked = ProcessInfo.processInfo.environment["SMSP_SOAK"].flatMap { Int($0) }

    /// Whether no other test runs beside: then nobody else opens and closes descriptors.
    static var isAlone: Bool { asked != nil }

    /// The descriptors that this process has open; nil where that cannot be seen.
    static var descriptors: Int? { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count }

    @Test("Each call ends as it must, and leaves nothing behind", arguments: TLSSettings.Version.all)
    func soak(_ version: TLSSettings.Version) async throws {
      // What the first use of all this opens for good, event loops among it, is there before counting.
      _ = try await Self.round(12, seed: 1, version)
      let before = Self.descriptors
      let (records, open, leaks) = try await Self.round(Self.asked.map { $0 / 2 } ?? 300, seed: 20_250_611, version)
      for record in records {
        if let complaint = record.complaint {
          Issue.record("\(record.fault), \(record.call), \(record.isOnce ? "once" : "always"): \(record.outcome); \(complaint)")
        }
      }
      #expect(open == 0 && leaks == 0)
      if Self.isAlone { #expect(Self.descriptors == before) }
      if Self.asked != nil { Self.show(records, version) }
    }

    /// Runs a soak on ground of its own.
    /// - Returns: What the calls ended in, connections that are open after all is shut down, and objects that are still there: whatever task
    ///   was left behind holds one of them.
    private static func round(_ count: Int, seed: UInt64, _ version: TLSSettings.Version) async throws -> ([Soak.Record], Int, Int) {
      weak var transport: HTTPSTransport?
      weak var lane: SoakLane?
      weak var server: LoopbackServer?
      let records: [Soak.Record]
      let open: Int
      do {
        let ground = try await SoakGround.make(lanes: 12, version: version)
        (transport, lane, server) = (ground.patient, ground.lanes[0], ground.server)
        records = await (try Soak(ground)).run(count, seed: seed)
        open = try await ground.close()
      }
      // Event loops let go of what they ran a moment later.
      for _ in 0..<1_000 where transport != nil || lane != nil || server != nil { try await Task.sleep(for: .milliseconds(5)) }
      return (records, open, [transport == nil, lane == nil, server == nil].filter { !$0 }.count)
    }

    /// The table: faults, and how often which outcome came of them.
    private static func show(_ records: [Soak.Record], _ version: TLSSettings.Version) {
      print(
        "soak| \(records.count) faults over TLS \(version.rawValue), \(records.filter { $0.complaint != nil }.count) not as they must be")
      for (kind, isWrite) in [("queries", false), ("changes", true)] {
        for fault in SoakFault.all {
          let these = records.filter { $0.fault == fault.id && $0.call.isWrite == isWrite }
          let counts = Dictionary(grouping: these, by: \.outcome).map { "\($0.key) \($0.value.count)" }.sorted()
          guard !these.isEmpty else { continue }
          print("soak|   \(kind)  \(fault.id.padding(toLength: 34, withPad: " ", startingAt: 0)) \(counts.joined(separator: ", "))")
        }
      }
    }
  }
#endif
