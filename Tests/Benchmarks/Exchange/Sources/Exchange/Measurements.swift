import Foundation
import SMSPTransport

/// The time of one call, in microseconds.
func microseconds(_ work: () async throws -> Int) async throws -> Double {
  let start = ContinuousClock.now
  let count = try await work()
  precondition(count > 0)
  let took = start.duration(to: .now).components
  return Double(took.seconds) * 1e6 + Double(took.attoseconds) / 1e12
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// An exchange against the same bytes through the bare HTTP client: call by call in turns, so that what disturbs the machine disturbs both.
func compare(_ client: Client, rounds: Int) async throws {
  let request = try await client.request()
  let interaction = InteractionID(service: "urn:nhs:names:services:psisquery", name: "QUPC_IN190000UK04")!
  let near = Client.spine(over: try await Server.Near())
  var whole: [Double] = [], bare: [Double] = [], carried: [Double] = [], alone: [Double] = []
  for round in 0..<rounds + 20 {
    let first = try await microseconds { try await Client.exchange(client.spine) }
    let second = try await microseconds { try await client.bytes(request) }
    let third = try await microseconds { try await client.transport.send(SpineRequest(interaction: interaction, body: request)).body.count }
    let fourth = try await microseconds { try await Client.exchange(near) }
    // Connections, tables and caches are warm then.
    if round >= 20 { whole.append(first); bare.append(second); carried.append(third); alone.append(fourth) }
  }
  print("One call at a time, medians of \(rounds) in turns:")
  print(String(format: "  the bytes through AsyncHTTPClient   %7.0f µs", median(bare)))
  print(String(format: "  the bytes through HTTPSTransport    %7.0f µs   %.2f", median(carried), median(carried) / median(bare)))
  print(String(format: "  the whole exchange                  %7.0f µs   %.2f", median(whole), median(whole) / median(bare)))
  print(String(format: "  the exchange without a network      %7.0f µs   %.2f", median(alone), median(alone) / median(bare)))
}

/// Runs calls, so many at a time.
/// - Returns: Calls in a second.
func throughput(_ call: @Sendable @escaping () async throws -> Int, at concurrency: Int, calls: Int) async throws -> Double {
  let start = ContinuousClock.now
  try await withThrowingTaskGroup(of: Void.self) { group in
    for lane in 0..<concurrency {
      group.addTask { for _ in stride(from: lane, to: calls, by: concurrency) { _ = try await call() } }
    }
    try await group.waitForAll()
  }
  let took = start.duration(to: .now).components
  return Double(calls) / (Double(took.seconds) + Double(took.attoseconds) / 1e18)
}

/// The resident memory of this process, in KB.
func resident() -> Double {
  let status = (try? FileHandle(forReadingAtPath: "/proc/self/status")?.readToEnd()).flatMap { $0 } ?? Data()
  let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
  return Double(line.filter(\.isNumber)) ?? 0
}

/// How the memory grows over many calls: after the first tenth, in which pools and tables fill.
func growth(_ client: Client, calls: Int) async throws {
  var samples: [Double] = []
  let steps = max(calls / 1_000, 20)
  for _ in 0..<steps {
    _ = try await throughput({ try await Client.exchange(client.spine) }, at: 8, calls: 1_000)
    samples.append(resident())
  }
  let warm = Array(samples.dropFirst(steps / 10))
  // The median of all slopes between two samples (Theil and Sen), which what the allocator holds at one moment does not move.
  var slopes: [Double] = []
  for (first, early) in warm.enumerated() {
    for (second, late) in warm.enumerated().dropFirst(first + 1) { slopes.append((late - early) / Double(second - first)) }
  }
  let tenths = (0..<10).map { tenth in median(Array(samples[steps * tenth / 10..<steps * (tenth + 1) / 10])) }
  print("Resident memory over \(steps * 1_000) calls, 8 at a time:")
  print("  medians of each tenth, KB: " + tenths.map { String(format: "%.0f", $0) }.joined(separator: " "))
  print(String(format: "  growth after the first tenth, median of slopes: %.2f KB for 1,000 calls", median(slopes)))
}
