import Foundation

/// What an exchange costs; see `./dev bench --exchange`.
@main struct Exchange {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--server" { return try await Server.run() }
    let calls = arguments.last.flatMap { Int($0) }
    // For a profile of the client alone.
    if arguments.first == "--near" {
      let spine = Client.spine(over: try await Server.Near())
      for _ in 0..<(calls ?? 100) { _ = try await Client.exchange(spine) }
      return
    }
    let server = Process(), output = Pipe()
    server.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    server.arguments = ["--server"]
    server.standardOutput = output
    try server.run()
    defer { server.terminate() }
    var line = ""
    while !line.hasSuffix("\n") { line += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) }
    let parts = line.split(separator: " ", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    guard parts.count == 2, let port = Int(parts[0]) else { return }
    defer { try? FileManager.default.removeItem(atPath: parts[1]) }
    let client = try Client(port: port, folder: parts[1], connections: 8)
    print("An event query and its answer of 60 KB over TLS with mutual authentication on loopback. The machine may be busy with other")
    print("things: compare ratios within one run.\n")
    if arguments.first == "--memory" {
      try await growth(client, calls: calls ?? 100_000)
    } else {
      try await compare(client, rounds: calls ?? 400)
      print("\nCalls in a second, in turns, medians of 3; 8 connections:")
      print("  at once      bare   exchange   ratio")
      let request = try await client.request()
      for concurrency in [1, 8, 64, 512] {
        var (bare, whole): ([Double], [Double]) = ([], [])
        for _ in 0..<3 {
          bare.append(try await throughput({ try await client.bytes(request) }, at: concurrency, calls: 1_024))
          whole.append(try await throughput({ try await Client.exchange(client.spine) }, at: concurrency, calls: 1_024))
        }
        print(String(format: "  %7d   %7.0f    %7.0f    %.2f", concurrency, median(bare), median(whole), median(bare) / median(whole)))
      }
    }
    try await client.shutdown()
  }
}
