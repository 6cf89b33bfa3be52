#if Transport
  import SMSPTesting
  import SMSPTransport

  /// What a call gives.
  enum SoakContent: Hashable, Sendable {
    case list(DocumentList)
    case document(RecordedDocument)
    case events(EventList)
    case event(RecordedEvent)
    case permissions(Permissions)
    case change(PermissionChange)
  }

  /// The operations of the soak, and what they must give.
  enum SoakCall: String, CaseIterable, Sendable {
    case documentList, document, eventList, event, permissions, hasPermissions, setPermission

    static let patient = AnswerTests.number(.summary)

    var isWrite: Bool { self == .setPermission }

    /// Makes the call.
    func make(_ client: SpineClient) async throws(SpineError) -> SoakContent {
      let patient = Self.patient
      switch self {
      case .documentList: return .list(try await client.documentList(for: patient).content)
      case .document: return .document(try await client.document(Sample.documentID, of: patient).content)
      case .eventList: return .events(try await client.eventList(for: patient).content)
      case .event:
        guard let id = EventID(Sample.documentID.description) else { throw SpineError(.invalidRequest) }
        return .event(try await client.event(id, of: patient).content)
      case .permissions: return .permissions(try await client.permissions(of: patient).content)
      case .hasPermissions: return .permissions(try await client.hasPermissions(of: patient).content)
      case .setPermission: return .change(try await client.setPermission(.no, of: patient, user: Sample.user).content)
      }
    }
  }
#endif
