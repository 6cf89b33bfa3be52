#if Transport
  import Foundation
  import Synchronization

  /// Asks the Spine Directory Service by its FHIR API: a Device for the ASID and the party key, then an Endpoint for the address.
  ///
  /// Entries are kept for a time, and forgotten when ``forget(_:at:)`` says that one did not answer. More than one match is an error: which of
  /// them is right is not ours to guess.
  public final class SDSDirectory: SpineDirectory {
    /// Gets a path with its query, below the directory's own URL, with these headers.
    public typealias Fetch = @Sendable (_ path: String, _ headers: [String: String]) async throws -> SpineResponse

    private struct Key: Hashable {
      let interaction: InteractionID
      let organisation: String
    }

    private let fetch: Fetch
    private let apiKey: Secret?
    private let lifetime: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private let cache = Mutex<[Key: (entry: DirectoryEntry, until: ContinuousClock.Instant)]>([:])

    /// Makes a directory.
    /// - Parameters:
    ///   - apiKey: The key of the API platform, if it asks for one.
    ///   - lifetime: How long an entry is kept.
    ///   - now: The clock; for tests.
    ///   - fetch: Carries a request, such as `HTTPSTransport.get`.
    public init(
      apiKey: Secret? = nil, lifetime: Duration = .seconds(900),
      now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }, fetch: @escaping Fetch
    ) {
      self.apiKey = apiKey
      self.lifetime = lifetime
      self.now = now
      self.fetch = fetch
    }

    /// Looks a service up.
    public func lookUp(_ interaction: InteractionID, at organisation: String) async throws -> DirectoryEntry {
      guard !organisation.isEmpty, organisation.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }) else {
        throw DirectoryError(.notFound, "organisation")
      }
      let key = Key(interaction: interaction, organisation: organisation)
      if let kept = cache.withLock({ $0[key] }), kept.until > now() { return kept.entry }
      let service = Self.parameter("identifier", "nhsServiceInteractionId", "\(interaction.service):\(interaction.name)")
      let device = try await one("Device", [Self.parameter("organization", "ods-organization-code", organisation), service], "ASID")
      guard let digits = try device.identifier("nhsSpineASID"), let asid = ASID(digits), let party = try device.identifier("nhsMhsPartyKey")
      else {
        throw DirectoryError(.malformed, "ASID")
      }
      let endpoint = try await one("Endpoint", [service, Self.parameter("identifier", "nhsMhsPartyKey", party)], "endpoint")
      guard let address = endpoint.address, address.hasPrefix("https://") else { throw DirectoryError(.malformed, "endpoint") }
      let entry = DirectoryEntry(endpoint: address, asid: asid)
      cache.withLock { $0[key] = (entry, now() + lifetime) }
      return entry
    }

    /// Forgets an entry, so that the next look-up asks again: for one that could not be connected to.
    public func forget(_ interaction: InteractionID, at organisation: String) {
      cache.withLock { _ = $0.removeValue(forKey: Key(interaction: interaction, organisation: organisation)) }
    }

    private func one(_ type: String, _ parameters: [String], _ subject: String) async throws -> SDSResource {
      var headers = ["Accept": "application/fhir+json", "X-Correlation-Id": UUID().uuidString]
      if let apiKey { headers["apikey"] = apiKey.value }
      let response = try await fetch("\(type)?\(parameters.joined(separator: "&"))", headers)
      guard response.status == 200 else { throw DirectoryError(.refused, subject) }
      guard let bundle = try? JSONDecoder().decode(SDSBundle.self, from: Data(response.body)), bundle.resourceType == "Bundle" else {
        throw DirectoryError(.malformed, subject)
      }
      // A page of several would hide the others.
      guard !(bundle.link ?? []).contains(where: { $0.relation == "next" }) else { throw DirectoryError(.ambiguous, subject) }
      let resources = (bundle.entry ?? []).map(\.resource).filter { $0.resourceType == type }
      guard let resource = resources.first else { throw DirectoryError(.notFound, subject) }
      guard resources.count == 1 else { throw DirectoryError(.ambiguous, subject) }
      return resource
    }

    private static func parameter(_ name: String, _ system: String, _ value: String) -> String {
      let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
      let text = "https://fhir.nhs.uk/Id/\(system)|\(value)"
      return "\(name)=\(text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
    }
  }

  /// What we read of a FHIR Bundle.
  private struct SDSBundle: Decodable {
    struct Entry: Decodable { let resource: SDSResource }
    struct Link: Decodable { let relation: String }

    let resourceType: String
    let entry: [Entry]?
    let link: [Link]?
  }

  /// What we read of a FHIR Device or Endpoint.
  private struct SDSResource: Decodable {
    struct Identifier: Decodable {
      let system: String?
      let value: String?
    }

    let resourceType: String
    let identifier: [Identifier]?
    let address: String?

    /// The one value of a system; nil for none.
    func identifier(_ name: String) throws -> String? {
      let values = Set((identifier ?? []).filter { $0.system == "https://fhir.nhs.uk/Id/\(name)" }.compactMap(\.value))
      guard values.count <= 1 else { throw DirectoryError(.ambiguous, name) }
      return values.first
    }
  }
#endif
