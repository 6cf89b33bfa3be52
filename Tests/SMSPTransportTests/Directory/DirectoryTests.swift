#if Transport
  import SMSPTransport
  import Synchronization
  import Testing

  @Suite("Directory")
  struct DirectoryTests {
    static let interaction = InteractionID(service: "urn:nhs:names:services:psisquery", name: "QUPC_IN180000SM04")!

    static func bundle(_ resources: String..., next: Bool = false) -> String {
      let link = next ? #","link":[{"relation":"next","url":"https://x"}]"# : ""
      return #"{"resourceType":"Bundle","entry":[\#(resources.map { #"{"resource":\#($0)}"# }.joined(separator: ","))]\#(link)}"#
    }

    static func device(_ asid: String = "999000000002", party: String = "YES-0000806") -> String {
      let identifiers = [("nhsSpineASID", asid), ("nhsMhsPartyKey", party)]
        .map { #"{"system":"https://fhir.nhs.uk/Id/\#($0)","value":"\#($1)"}"# }
      return #"{"resourceType":"Device","identifier":[\#(identifiers.joined(separator: ","))]}"#
    }

    static func endpoint(_ address: String = "https://spine.invalid/sync-service") -> String {
      #"{"resourceType":"Endpoint","address":"\#(address)"}"#
    }

    /// A directory that answers from a script, and what it was asked.
    final class Script: Sendable {
      let asked = Mutex<[String]>([])
      let clock = Mutex(ContinuousClock.now)
      let answers: [String]
      let status: Int

      init(_ answers: [String], status: Int = 200) {
        self.answers = answers
        self.status = status
      }

      func directory(apiKey: Secret? = nil) -> SDSDirectory {
        SDSDirectory(apiKey: apiKey, lifetime: .seconds(60), now: { self.clock.withLock { $0 } }) { path, headers in
          let body = self.asked.withLock { asked in
            asked.append("\(path) \(headers["apikey"] ?? "")")
            return path.hasPrefix("Device") ? self.answers[0] : self.answers[1]
          }
          return SpineResponse(status: self.status, contentType: "application/fhir+json", body: Array(body.utf8))
        }
      }
    }

    @Test("A service is looked up in two steps, and kept for a time")
    func found() async throws {
      let script = Script([Self.bundle(Self.device()), Self.bundle(Self.endpoint())])
      let directory = script.directory(apiKey: Secret("key"))
      let entry = try await directory.lookUp(Self.interaction, at: "YES")
      #expect(entry == DirectoryEntry(endpoint: "https://spine.invalid/sync-service", asid: try #require(ASID("999000000002"))))
      let service =
        "identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2FnhsServiceInteractionId%7Curn%3Anhs%3Anames%3Aservices%3Apsisquery%3AQUPC_IN180000SM04"
      #expect(
        script.asked.withLock { $0 } == [
          "Device?organization=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fods-organization-code%7CYES&\(service) key",
          "Endpoint?\(service)&identifier=https%3A%2F%2Ffhir.nhs.uk%2FId%2FnhsMhsPartyKey%7CYES-0000806 key",
        ])
      _ = try await directory.lookUp(Self.interaction, at: "YES")
      #expect(script.asked.withLock { $0.count } == 2)
      script.clock.withLock { $0 += .seconds(61) }
      _ = try await directory.lookUp(Self.interaction, at: "YES")
      #expect(script.asked.withLock { $0.count } == 4)
      directory.forget(Self.interaction, at: "YES")
      _ = try await directory.lookUp(Self.interaction, at: "YES")
      #expect(script.asked.withLock { $0.count } == 6)
    }

    static let failures: [(String, [String], Int, DirectoryError)] = [
      ("no device", [bundle(), bundle(endpoint())], 200, DirectoryError(.notFound, "ASID")),
      ("two devices", [bundle(device(), device("999000000003")), bundle(endpoint())], 200, DirectoryError(.ambiguous, "ASID")),
      ("a second page", [bundle(device(), next: true), bundle(endpoint())], 200, DirectoryError(.ambiguous, "ASID")),
      ("no ASID", [bundle(device("12")), bundle(endpoint())], 200, DirectoryError(.malformed, "ASID")),
      ("no endpoint", [bundle(device()), bundle()], 200, DirectoryError(.notFound, "endpoint")),
      ("two endpoints", [bundle(device()), bundle(endpoint(), endpoint())], 200, DirectoryError(.ambiguous, "endpoint")),
      ("plain HTTP", [bundle(device()), bundle(endpoint("http://x"))], 200, DirectoryError(.malformed, "endpoint")),
      ("no JSON", ["<html>", ""], 200, DirectoryError(.malformed, "ASID")),
      ("no bundle", [device(), ""], 200, DirectoryError(.malformed, "ASID")),
      ("refused", ["", ""], 403, DirectoryError(.refused, "ASID")),
    ]

    @Test("What is not one entry is an error", arguments: failures)
    func failure(_ name: String, _ answers: [String], _ status: Int, _ error: DirectoryError) async throws {
      let directory = Script(answers, status: status).directory()
      await #expect(throws: error, "\(name)") { try await directory.lookUp(Self.interaction, at: "YES") }
    }

    @Test("Organisations that are none are not asked about", arguments: ["", "yes", "Y|S", "A&b=c"])
    func organisation(_ code: String) async throws {
      let script = Script(["", ""])
      await #expect(throws: DirectoryError(.notFound, "organisation")) { try await script.directory().lookUp(Self.interaction, at: code) }
      #expect(script.asked.withLock { $0.isEmpty })
    }

    @Test("A static directory has what it was given")
    func fixed() throws {
      let entry = DirectoryEntry(endpoint: "https://spine.invalid/", asid: try #require(ASID("999000000002")))
      let directory = StaticDirectory([Self.interaction: entry])
      #expect(try directory.lookUp(Self.interaction, at: "YES") == entry)
      let other = try #require(InteractionID(service: "urn:nhs:names:services:psisquery", name: "QUPC_IN190000UK04"))
      #expect(throws: DirectoryError(.notFound, "endpoint")) { try directory.lookUp(other, at: "YES") }
    }
  }
#endif
