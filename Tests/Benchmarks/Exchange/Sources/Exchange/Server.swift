import Foundation
import SMSPTesting
import SMSPTransport

/// The server, in a process of its own: it answers each query for an event with the same 60 KB, to the query's id.
enum Server {
  static let patient = NHSNumber("9995260182")!
  static let event = EventID("C0506A98-9C27-4B6A-9A14-0CC99837071D")!
  static let size = 60_000

  /// Starts it, says where it is and where the client's certificate is, and runs until it is killed.
  static func run() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exchange-\(ProcessInfo.processInfo.processIdentifier)")
    let credentials = try TestCredentials(folder: folder)
    let pieces = try await template()
    let server = try await LoopbackServer.start(tls: credentials.serverSettings) { request in
      guard let body = answer(to: request.body, pieces) else { return .http(400, body: []) }
      return .http(headers: [("Content-Type", "text/xml")], body: body)
    }
    print("\(server.port) \(folder.path)")
    fflush(nil)
    while true { try await Task.sleep(for: .seconds(3_600)) }
  }

  /// The answer to a request. Where the id is, is known: the client writes requests always the same way.
  private static func answer(to request: [UInt8], _ pieces: [[UInt8]]) -> [UInt8]? {
    guard let start = request.firstRange(of: Array("uuid:".utf8))?.upperBound, start + 36 <= request.count else { return nil }
    var answer: [UInt8] = []
    answer.reserveCapacity(size * 2)
    for (place, piece) in pieces.enumerated() {
      if place > 0 { answer += request[start..<start + 36] }
      answer += piece
    }
    return answer
  }

  /// The same server without a network.
  struct Near: SpineTransport {
    private let pieces: [[UInt8]]

    init() async throws { pieces = try await Server.template() }

    func send(_ request: SpineRequest) async throws -> SpineResponse {
      guard let body = answer(to: request.body, pieces) else { throw TransportError(.other) }
      return SpineResponse(status: 200, contentType: "text/xml", body: body)
    }
  }

  /// The answer, cut where the id of the request goes.
  private static func template() async throws -> [[UInt8]] {
    let spine = SimulatedSpine.demonstration()
    guard var record = spine.patient(patient) else { return [] }
    let row = ["14-Jan-2021", "Essential hypertension", "Home readings above 150/95 mmHg, taken at the same time of day each week"]
    var rows = 0
    var answer: [UInt8] = []
    while answer.count < size {
      rows += max(1, (size - answer.count) / 200)
      record.documents[0].sections = [
        SimulatedSection("Diagnoses", columns: ["Date", "Description", "Remarks"], rows: Array(repeating: row, count: rows))
      ]
      spine.set(record)
      let recorder = Keep(spine)
      _ = try await Client.spine(over: recorder).event(event, of: patient)
      answer = recorder.last
    }
    guard let id = String(decoding: answer, as: UTF8.self).firstMatch(of: /<wsa:RelatesTo>uuid:([0-9A-F\-]{36})/)?.1 else { return [] }
    return String(decoding: answer, as: UTF8.self).split(separator: id, omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  /// Keeps the last answer.
  private final class Keep: SpineTransport, @unchecked Sendable {
    private let base: any SpineTransport
    private(set) var last: [UInt8] = []
    init(_ base: any SpineTransport) { self.base = base }
    func send(_ request: SpineRequest) async throws -> SpineResponse {
      let response = try await base.send(request)
      last = response.body
      return response
    }
  }
}
