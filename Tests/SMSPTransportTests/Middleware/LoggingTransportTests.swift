#if Transport
  import Foundation
  import Logging
  import SMSPTesting
  import SMSPTransport
  import Testing

  @Suite("Logging of exchanges")
  struct LoggingTransportTests {
    /// Gathers log lines.
    final class Lines: @unchecked Sendable {
      private let lock = NSLock()
      private var lines: [String] = []
      var all: [String] { lock.withLock { lines } }
      func append(_ line: String) { lock.withLock { lines.append(line) } }
    }

    struct Gathering: LogHandler {
      let lines: Lines
      var metadata: Logger.Metadata = [:]
      var logLevel = Logger.Level.trace
      subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
      }
      func log(event: LogEvent) {
        let pairs = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        lines.append("\(event.level) \(event.message) \(pairs.joined(separator: " "))")
      }
    }

    struct Refused: Error, CustomStringConvertible { let description = "patient 9990000018" }

    static let request = SpineRequest(
      interaction: InteractionID(service: "urn:nhs:names:services:psisquery", name: "QUPC_IN180000SM04")!, body: Array("9990000018".utf8))

    @Test("An answer is logged by sizes and status, without bodies")
    func answer() async throws {
      let lines = Lines()
      let instant = ContinuousClock.now
      let transport = LoggingTransport(
        ClosureTransport { _ in SpineResponse(status: 200, body: Array("<Smith/>".utf8)) },
        logger: Logger(label: "test") { _ in Gathering(lines: lines) }, now: { instant })
      #expect(try await transport.send(Self.request).status == 200)
      #expect(
        lines.all == [
          "debug Spine answered spine.duration=0.0 seconds spine.interaction=QUPC_IN180000SM04 spine.request.bytes=10 spine.response.bytes=8 spine.status=200"
        ])
    }

    @Test("A failure is logged by the type of its error, and thrown on")
    func failure() async throws {
      let lines = Lines()
      let transport = LoggingTransport(
        ClosureTransport { _ in throw Refused() }, logger: Logger(label: "test") { _ in Gathering(lines: lines) })
      await #expect(throws: Refused.self) { try await transport.send(Self.request) }
      #expect(lines.all.count == 1)
      #expect(lines.all.first?.contains("error.type=Refused") == true)
      #expect(lines.all.first?.contains("9990000018") == false)
    }
  }
#endif
