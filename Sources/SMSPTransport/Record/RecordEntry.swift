public import Foundation
import HL7V3Runtime

/// A document or an event of a patient's record, as a list describes it (FACTS a.4, a.5). What a list leaves out is nil.
public struct RecordEntry<ID: UUIDIdentifier>: Sendable, Hashable, Confidential {
  /// What to ask for it by; nil when the list has no usable id.
  public let id: ID?
  /// What kind of document it is.
  public let type: DocumentType?
  /// The type in the Spine's words.
  public let typeName: String?
  /// The type of the HL7 message that it is, such as `REPC_MT150007UK05`.
  public let messageType: String?
  /// What has become of it.
  public let state: RecordState?
  /// What the Spine thinks of its quality; nil for events, which do not say.
  public let quality: DataQuality?
  /// Its title; nil for events.
  public let title: String?
  /// When its content was true, as written.
  public let effectiveTime: String?
  /// When the Spine stored it, as written.
  public let stored: String?
  /// Who wrote it.
  public let author: String?
  /// Where.
  public let organisation: String?
  /// Which one replaced it.
  public let replacedBy: ID?
  /// Which one withdrew it.
  public let withdrawnBy: ID?
  /// How long it is, by the Spine's estimate, in bytes.
  public let size: Int?

  /// Whether it may be used: in force, and nothing known against its quality.
  public var isNormal: Bool { state == .normal && (quality ?? .normal) == .normal }

  /// The moment that decides which of several is newest: of its content, else of its storage; nil when neither is a time.
  public var time: Date? { effectiveTime.flatMap(SpineTime.date) ?? stored.flatMap(SpineTime.date) }
}

/// A document, as a list describes it.
public typealias DocumentReference = RecordEntry<DocumentID>
/// An event, as a list describes it.
public typealias EventReference = RecordEntry<EventID>

/// The documents of a patient.
public struct DocumentList: Sendable, Hashable, Confidential {
  /// The documents, in the order of the answer.
  public let documents: [DocumentReference]
  /// Whether the patient has a record at all: false when the Spine says that there is none.
  public let recordExists: Bool

  /// The newest one that may be used; nil when there is none.
  public var newestNormal: DocumentReference? { newest(of: documents) { $0.isNormal } }
}

/// The events of a patient, and what the patient permits.
public struct EventList: Sendable, Hashable, Confidential {
  /// The events, in the order of the answer.
  public let events: [EventReference]
  /// The permissions that the live Spine sends along (FACTS a.5); nil when it did not.
  public let permissions: Permissions?
  /// Whether the patient has a record at all: false when the Spine says that there is none.
  public let recordExists: Bool

  /// The newest one that may be used; nil when there is none.
  public var newestNormal: EventReference? { newest(of: events) { $0.isNormal } }
}

/// The newest entry that has a property. One without a time comes before all others; of equals the first is taken.
func newest<ID>(of entries: [RecordEntry<ID>], where isWanted: (RecordEntry<ID>) -> Bool) -> RecordEntry<ID>? {
  var best: RecordEntry<ID>?
  for entry in entries where isWanted(entry) {
    guard let current = best else {
      best = entry
      continue
    }
    if (current.time ?? .distantPast) < (entry.time ?? .distantPast) { best = entry }
  }
  return best
}
