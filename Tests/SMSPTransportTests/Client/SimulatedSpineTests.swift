#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import SMSPTesting
  import SMSPTransport
  import SpineMessages
  import Testing

  /// The simulated Spine, judged by the schemas and by what it takes.
  @Suite("Simulated Spine")
  struct SimulatedSpineTests {
    @Test("Its answers are valid, the summaries in them too")
    func valid() async throws {
      let spine = SimulatedSpine.demonstration()
      let client = Sample.client(over: spine)
      for kind in SimulatedSpine.DemonstrationPatient.allCases {
        let patient = AnswerTests.number(kind)
        _ = try? await client.summary(for: patient)
        if let id = try? await client.eventList(for: patient).content.newestNormal?.id { _ = try? await client.event(id, of: patient) }
        _ = try? await client.permissions(of: patient, to: nil)
        _ = try? await client.hasPermissions(of: patient)
        _ = try? await client.setPermission(.ask, of: patient, user: Sample.user)
      }
      // A new one, because ids are not taken twice.
      let again = SimulatedSpine.demonstration()
      var roots: Set<String> = []
      for request in spine.requests {
        let answer = try again.respond(to: request)
        let message = try Spine.documents.decodeMessage(answer.body, options: .strict)
        #expect(message.deviations.isEmpty)
        let root = type(of: message.document).rootName.local
        guard roots.insert(root).inserted else { continue }
        let folder =
          root.contains("PERMISSIONS")
          ? "acs/6.2.02" : root.hasPrefix("QUPC_IN16") || root.hasPrefix("MCCI") ? "psis/7.2.02" : "psis/4.2.00"
        let schema = RequestTestsRoot.url.appendingPathComponent("Schemas/\(folder)/\(root).xsd").path
        #expect(try RequestTests.findings(answer.body, schema: schema, root: root).isEmpty, "\(root)")
      }
      #expect(roots.count == 8)
    }

    @Test(
      "It refuses what the Spine refuses",
      arguments: [
        ("uuid:52943A91", "52943A91"), ("https://spine.example.nhs.uk/sync-service</To>", "</To>"),
        ("104729361528\"/></", "104729361529\"/></"),
        ("psisquery/QUPC_IN160101UK05", "psisquery/QUPC_IN160103UK05"),
      ])
    func refuses(_ old: String, _ new: String) async throws {
      let spine = SimulatedSpine.demonstration()
      let client = Sample.client(over: spine)
      _ = try await client.documentList(for: AnswerTests.number(.summary))
      var request = try #require(spine.requests.first)
      var text = String(decoding: request.body, as: UTF8.self)
      if let range = text.range(of: old) { text.replaceSubrange(range, with: new) }
      #expect(text != String(decoding: request.body, as: UTF8.self))
      request.body = Array(text.utf8)
      #expect(try SimulatedSpine.demonstration().respond(to: request).status == 500)
    }

    @Test("A message id is taken once")
    func duplicate() async throws {
      let spine = SimulatedSpine.demonstration()
      _ = try await Sample.client(over: spine).documentList(for: AnswerTests.number(.summary))
      let answer = try spine.respond(to: spine.requests[0])
      #expect(String(decoding: answer.body, as: UTF8.self).contains("code=\"401\""))
    }
  }
#endif
