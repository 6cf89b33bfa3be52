import Foundation
import SMSPTesting
import SMSPTransport
import Synchronization

/// Invented identities, and a world that stands still.
enum Sample {
  static func number(_ digits: String) -> NHSNumber { NHSNumber(digits) ?? NHSNumber("9990000018")! }

  static let patient = number("9995260182")
  static let other = number("9991590838")
  static let asid = ASID("104729361528")!
  static let spine = ASID("918273645011")!
  static let user = SpineUser(
    roleProfile: RoleProfileID("405060704455")!, user: SDSUserID("405060703344")!, jobRole: JobRoleCode("S0080:G0450:R5080")!)
  static let access = AccessContext(user: user, purpose: "direct care")
  static let documentID = DocumentID("C0506A98-9C27-4B6A-9A14-0CC99837071D")!
  static let eventID = EventID("0F0FC553-4FC4-49B5-A8D7-146D155A577A")!
  /// 11 June 2025, 10:15:03 in London.
  static let now = Date(timeIntervalSince1970: 1_749_633_303)

  /// Ids that count, a clock that stands still, waits that take no time.
  static func environment(_ sleeps: Sleeps? = nil) -> ClientEnvironment {
    let next = Mutex(0)
    return ClientEnvironment(
      now: { now }, instant: { ContinuousClock.Instant.now },
      messageID: {
        next.withLock { count in
          count += 1; return messageID(count)
        }
      }, random: { 0.5 },
      sleep: { sleeps?.add($0) })
  }

  static func messageID(_ number: Int) -> MessageID {
    let digits = String(number, radix: 16, uppercase: true)
    return MessageID("52943A91-65ED-4014-AEED-" + String(repeating: "0", count: 12 - digits.count) + digits)!
  }

  static func client(
    over transport: any SpineTransport, sleeps: Sleeps? = nil, _ change: (inout SpineClient.Configuration) -> Void = { _ in }
  ) -> SpineClient {
    var configuration = SpineClient.Configuration(
      asid: asid, spine: spine, endpoint: "https://spine.example.nhs.uk/sync-service", address: "192.0.2.10")
    configuration.environment = environment(sleeps)
    change(&configuration)
    return SpineClient(configuration, transport: transport)
  }
}

/// The waits that a client asked for.
final class Sleeps: Sendable {
  private let waits = Mutex<[Duration]>([])
  var all: [Duration] { waits.withLock { $0 } }
  func add(_ wait: Duration) { waits.withLock { $0.append(wait) } }
}

/// Keeps what is sent, and has no answer.
final class Silence: SpineTransport {
  private let kept = Mutex<[SpineRequest]>([])
  var requests: [SpineRequest] { kept.withLock { $0 } }
  func send(_ request: SpineRequest) async throws -> SpineResponse {
    kept.withLock { $0.append(request) }
    throw TransportError(.tlsServer)
  }
}
