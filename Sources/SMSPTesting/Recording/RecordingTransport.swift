import HL7V3Runtime
public import SMSPTransport
import Synchronization

/// Passes requests on, and keeps what was said for a ``Recording`` without patients.
///
///     let recorder = RecordingTransport(transport)
///     _ = try await SpineClient(configuration, transport: recorder).summary(for: patient)
///     try Data(recorder.recording().json()).write(to: file)
///
/// What is not known to be harmless is replaced, so something new cannot slip through:
/// - **Text** becomes `redacted`, in presentation text and titles too; blank text stays. Kept are the words of the access control service (`Yes`,
///   `View`, `SCR` and the like), names of query parameters, names of actions and interactions, and error codes of up to five digits.
/// - **NHS numbers** become numbers of the range for tests, the same one for the same patient, so that a mixed-up answer stays one.
/// - **UUIDs** (messages, documents, events) become counted ones, the same for the same.
/// - **Times** become other times in the same order, with as many digits.
/// - **Codes** are kept where their code system is one of the Spine's own; of SNOMED CT only the two types of summary are. `displayName` is replaced.
/// - **Identifiers** (ASIDs, users, roles, organisations) become counted ones with as many digits.
/// - **Other attributes** are kept where they are structure (`typeCode`, `classCode`, indicators…), else replaced.
/// - Names of elements, attributes and namespaces are kept. HTTP headers are not, but for status, content type and `Retry-After`.
/// - WS-Security is left out, and with it what would expire.
/// - A body that is no SOAP message is replaced whole; an error keeps its code alone.
///
/// Numbers of children, lengths of lists and sizes of tables stay, and can say something of a patient to whoever knows one. Until ``recording()`` is
/// called the messages are in memory as they came.
public final class RecordingTransport: SpineTransport {
  struct Raw: Sendable {
    let request: SpineRequest
    var result: Result<SpineResponse, TransportError>?
  }

  private let base: any SpineTransport
  private let kept = Mutex<[Raw]>([])

  /// Records what goes over a transport.
  public init(_ base: any SpineTransport) { self.base = base }

  /// Sends a request, and keeps it with its answer.
  public func send(_ request: SpineRequest) async throws -> SpineResponse {
    let index = kept.withLock { kept in
      kept.append(Raw(request: request))
      return kept.count - 1
    }
    do {
      let response = try await base.send(request)
      kept.withLock { $0[index].result = .success(response) }
      return response
    } catch {
      let known = error as? TransportError ?? TransportError(error is CancellationError ? .cancelled : .other)
      kept.withLock { $0[index].result = .failure(known) }
      throw error
    }
  }

  /// What has been recorded so far, redacted; exchanges that are under way are left out.
  public func recording() -> Recording {
    let raw = kept.withLock { $0.filter { $0.result != nil } }
    var redaction = Redaction(times: raw.flatMap { Redaction.times(in: $0) })
    let exchanges = raw.map { redaction.exchange($0) }
    return Recording(exchanges: exchanges, patients: redaction.patients)
  }
}
