import Foundation
import HL7V3Runtime
import LibXML2Baseline

let repositoryPath = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..").standardized.path

/// The messages that HL7V3_MESSAGES names, else our own.
func messages() throws -> (event: Document, summary: Document) {
  if let folder = ProcessInfo.processInfo.environment["HL7V3_MESSAGES"], !folder.isEmpty {
    let event = try Document(folder + "/event-response/event-query_success_main.xml")
    let summaries = try FileManager.default.contentsOfDirectory(atPath: folder + "/gp-summary").map {
      try Document("\(folder)/gp-summary/\($0)")
    }
    if let largest = summaries.max(by: { $0.bytes.count < $1.bytes.count }) {
      return (Document(name: "event response", bytes: event.bytes), Document(name: "GP summary", bytes: largest.bytes))
    }
  }
  let event = try Document(repositoryPath + "/Tests/Fixtures/messages/event-response.xml")
  let own = Document(name: "event response", bytes: event.bytes)
  return (own, own.grown(to: 380_000, name: "event response, 380 KB") ?? own)
}

/// The event response with more entries, from 100 KB to 100 MB.
func large(_ event: Document) -> [Document] {
  [100_000, 1_000_000, 10_000_000, 100_000_000].compactMap { size in
    event.grown(to: size, name: "entries, \(size < 1_000_000 ? "\(size / 1000) KB" : "\(size / 1_000_000) MB")")
  }
}

func column(_ value: Double?, _ digits: Int, width: Int) -> String {
  let text = value.map { String(format: "%.\(digits)f", $0) } ?? "–"
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

func ratio(_ left: Double?, _ right: Double?) -> Double? {
  guard let left, let right else { return nil }
  return left / right
}

/// Prints the table of speed, and how constant the time for a byte is.
func printSpeed(_ documents: [Document]) throws {
  print("* without the blank text between tags; – strict decoding refuses the message")
  print("                               SAX2   decode/  strict/  valid./   dump/  decode")
  print("                          KB     µs     SAX2   decode   decode  encode    MB/s")
  var perByte: [(size: Int, nanoseconds: Double)] = []
  for document in documents {
    let contestants = try Contestants(document)
    defer { contestants.free() }
    let times = try measure(contestants)
    let size = Double(document.bytes.count)
    print(
      document.name.padding(toLength: 22, withPad: " ", startingAt: 0) + column(size / 1000, 0, width: 6)
        + column(times[.sax2], 0, width: 7)
        + column(ratio(times[.tolerant], times[.sax2]), 2, width: 9) + column(ratio(times[.strict], times[.tolerant]), 2, width: 9)
        + column(ratio(times[.validate], times[.tolerant]), 2, width: 9) + column(ratio(times[.dump], times[.encode]), 2, width: 8)
        + column(times[.tolerant].map { size / $0 }, 0, width: 8))
    if document.name.hasPrefix("entries"), !document.name.hasSuffix("*"), let time = times[.tolerant] {
      perByte.append((document.bytes.count, time * 1000 / size))
    }
  }
  guard let slowest = perByte.max(by: { $0.nanoseconds < $1.nanoseconds }),
    let fastest = perByte.min(by: { $0.nanoseconds < $1.nanoseconds })
  else { return }
  print("\nTime of a decode for a byte of the documents made of repeated entries:")
  for (size, nanoseconds) in perByte { print(column(Double(size) / 1000, 0, width: 10) + " KB" + column(nanoseconds, 3, width: 8) + " ns") }
  print(String(format: "The slowest takes %.0f %% more than the fastest.", (slowest.nanoseconds / fastest.nanoseconds - 1) * 100))
}

/// Does one kind of work over and over, for a profiler to look at.
func profile(_ work: Work, _ document: Document, _ rounds: Int) throws {
  let contestants = try Contestants(document)
  defer { contestants.free() }
  guard let run = contestants.work.first(where: { $0.kind == work })?.run else { throw Refusal.unreadable(document.name) }
  var sink = 0
  for _ in 0..<rounds { sink &+= try run() }
  precondition(sink != 0)
}

do {
  let arguments = CommandLine.arguments.dropFirst()
  if arguments.first == "--child", arguments.count == 3, let work = MemoryWork(rawValue: CommandLine.arguments[2]) {
    try runChild(work, CommandLine.arguments[3])
    exit(0)
  }
  #if DEBUG
    print("These are debug builds, so the figures mean nothing: use ./dev bench.")
  #endif
  if arguments.first == "--file", arguments.count == 2 {
    try printSpeed([try Document(CommandLine.arguments[2])])
  } else if arguments.first == "--profile", arguments.count == 4, let work = Work(rawValue: CommandLine.arguments[2]),
    let rounds = Int(CommandLine.arguments[4])
  {
    try profile(work, try Document(CommandLine.arguments[3]), rounds)
  } else if arguments.first == "--memory" {
    let (event, summary) = try messages()
    try printMemory([event, summary] + large(event).dropFirst())
  } else if arguments.isEmpty || arguments.first == "--quick" {
    print("libxml2 \(String(cString: baseline_version())); medians of turns; payloads typed. The machine may be busy with")
    print("other things: compare ratios within one run, and no microseconds between runs.\n")
    let (event, summary) = try messages()
    let chosen = [event, summary] + large(event).prefix(arguments.isEmpty ? 4 : 2)
    try printSpeed(chosen.flatMap { [$0, $0.stripped] })
  } else {
    print("Usage: ./dev bench [--quick | --memory | --compile | --file FILE | --profile WORK FILE ROUNDS]")
    exit(64)
  }
} catch {
  print(error)
  exit(1)
}
