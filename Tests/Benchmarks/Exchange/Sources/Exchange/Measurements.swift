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

/// How the memory grows over many calls.
func growth(_ client: Client, calls: Int) async throws {
  var samples: [(calls: Double, kilobytes: Double)] = []
  let first = calls / 10
  for step in 1...calls / 1_000 {
    _ = try await throughput({ try await Client.exchange(client.spine) }, at: 8, calls: 1_000)
    if step * 1_000 >= first { samples.append((Double(step), resident())) }
  }
  let count = Double(samples.count)
  let (x, y) = (samples.map(\.calls).reduce(0, +) / count, samples.map(\.kilobytes).reduce(0, +) / count)
  let slope =
    samples.map { ($0.calls - x) * ($0.kilobytes - y) }.reduce(0, +) / samples.map { ($0.calls - x) * ($0.calls - x) }.reduce(0, +)
  print("Resident memory over \(calls) calls, 8 at a time:")
  print(String(format: "  after %d: %.0f KB; after %d: %.0f KB", first, samples[0].kilobytes, calls, samples[samples.count - 1].kilobytes))
  print(String(format: "  growth in between, by least squares: %.2f KB for 1,000 calls", slope))
}
