#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import SMSPTransport
  import SpineMessages
  import Testing

  /// What is sent: right by our schema, by the official one where there is a copy, and by the Spine's own rules; and always the same.
  @Suite("Requests")
  struct RequestTests {
    struct Call: Sendable, CustomTestStringConvertible {
      let name: String
      let root: String
      let action: String
      let send: @Sendable (SpineClient) async throws(SpineError) -> Void
      var testDescription: String { name }
    }

    static let calls: [Call] = [
      Call(name: "document-list", root: "QUPC_IN160101UK05", action: "psisquery") { client throws(SpineError) in
        _ = try await client.documentList(for: Sample.patient, by: Sample.access)
      },
      Call(name: "document-list-unattended", root: "QUPC_IN160101UK05", action: "psisquery") { client throws(SpineError) in
        _ = try await client.documentList(for: Sample.patient)
      },
      Call(name: "document", root: "QUPC_IN160103UK05", action: "psisquery") { client throws(SpineError) in
        _ = try await client.document(Sample.documentID, of: Sample.patient, by: Sample.access)
      },
      Call(name: "event-list", root: "QUPC_IN180000SM04", action: "psisquery") { client throws(SpineError) in
        _ = try await client.eventList(for: Sample.patient)
      },
      Call(name: "event-list-attended", root: "QUPC_IN180000SM04", action: "psisquery") { client throws(SpineError) in
        _ = try await client.eventList(for: Sample.patient, by: Sample.access)
      },
      Call(name: "event", root: "QUPC_IN190000UK04", action: "psisquery") { client throws(SpineError) in
        _ = try await client.event(Sample.eventID, of: Sample.patient)
      },
      Call(name: "get-permissions", root: "GET_RESOURCE_PERMISSIONS_INUK01", action: "lrsquery") { client throws(SpineError) in
        _ = try await client.permissions(of: Sample.patient, by: Sample.access)
      },
      Call(name: "get-all-permissions", root: "GET_RESOURCE_PERMISSIONS_INUK01", action: "lrsquery") { client throws(SpineError) in
        _ = try await client.permissions(of: Sample.patient, to: nil, by: Sample.access)
      },
      Call(name: "has-permissions", root: "HAS_RESOURCE_PERMISSIONS_INUK01", action: "lrsquery") { client throws(SpineError) in
        _ = try await client.hasPermissions(of: Sample.patient, by: Sample.access)
      },
      Call(name: "set-permission-no", root: "SET_RESOURCE_PERMISSIONS_INUK01", action: "lrs") { client throws(SpineError) in
        _ = try await client.setPermission(.no, of: Sample.patient, user: Sample.user)
      },
      Call(name: "set-permissions-ask", root: "SET_RESOURCE_PERMISSIONS_INUK01", action: "lrs") { client throws(SpineError) in
        _ = try await client.setPermission(.ask, of: Sample.patient, to: .storeAndView, user: Sample.user)
      },
    ]

    static func request(_ call: Call) async throws -> SpineRequest {
      let transport = Silence()
      await #expect(throws: SpineError(.noAnswer)) { try await call.send(Sample.client(over: transport)) }
      return try #require(transport.requests.first)
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardized

    @Test("Byte for byte the same for fixed ids and clock", arguments: calls)
    func stable(_ call: Call) async throws {
      let sent = try await Self.request(call)
      let file = Self.root.appendingPathComponent("Tests/Fixtures/requests/\(call.name).xml")
      if ProcessInfo.processInfo.environment["SMSP_RECORD_REQUESTS"] != nil { try Data(sent.body).write(to: file) }
      let again = try await Self.request(call)
      #expect(sent == again || sent.body == again.body)
      #expect(try Data(contentsOf: file) == Data(sent.body), "SMSP_RECORD_REQUESTS=1 writes the files anew; read what has changed")
    }

    @Test("Valid by our schema, the envelope too", arguments: calls)
    func byOurSchema(_ call: Call) async throws {
      let folder = call.name.contains("permission") ? "acs/6.2.02" : call.root.hasPrefix("QUPC_IN16") ? "psis/7.2.02" : "psis/4.2.00"
      let bytes = try await Self.request(call).body
      #expect(try Self.findings(bytes, schema: Self.root.path + "/Schemas/\(folder)/\(call.root).xsd", root: call.root).isEmpty)
      #expect(try Self.findings(bytes, schema: Self.root.path + "/Schemas/soap/1.1/envelope.xsd", root: nil).isEmpty)
      let message = try Spine.documents.decodeMessage(bytes, options: .strict)
      #expect(message.deviations.isEmpty)
    }

    static let officialFolder = ProcessInfo.processInfo.environment["HL7V3_OFFICIAL_SCHEMAS"]

    @Test("Valid by the official schema", .enabled(if: officialFolder != nil), arguments: calls)
    func byOfficialSchema(_ call: Call) async throws {
      let name = call.root.replacingOccurrences(of: "SM04", with: "UK04")
      let folder = call.root.contains("PERMISSIONS") ? "TightenedSchemas" : "Schemas"
      // The live name of the event list has no official schema; the one it varies has.
      let bytes = Array(
        String(decoding: try await Self.request(call).body, as: UTF8.self).replacingOccurrences(of: "SM04", with: "UK04").utf8)
      #expect(try Self.findings(bytes, schema: "\(Self.officialFolder ?? "")/\(folder)/\(name).xsd", root: name).isEmpty)
    }

    static func findings(_ bytes: [UInt8], schema: String, root: String?) throws -> [String] {
      var diagnostics = Diagnostics()
      let validator = try #require(SchemaValidator(schemaPath: schema, diagnostics: &diagnostics))
      let target: SchemaValidator.Target = root.map { .element(QName("urn:hl7-org:v3", $0)) } ?? .root
      return validator.validate(bytes, name: "request", target: target).map(\.description)
    }

    /// FACTS a.2, a.3, a.6 and b.1: what the Spine refuses although the schema allows it, and the other way about.
    @Test("By the Spine's own rules", arguments: calls)
    func rules(_ call: Call) async throws {
      let sent = try await Self.request(call)
      let message = try Spine.documents.decodeMessage(sent.body)
      let tree = try message.root.node()
      let header = try #require(tree.elements.first)
      let body = try #require(tree.elements.last?.elements.first)
      func text(_ name: String) -> String { header.elements(named: name).map(\.text).joined() }
      #expect(text("MessageID").utf8.count == 41 && text("MessageID") == "uuid:\(Sample.messageID(1))")
      #expect(text("Action") == "urn:nhs:names:services:\(call.action)/\(call.root)" && sent.interaction.soapAction == text("Action"))
      #expect(!text("To").isEmpty && header.elements(named: "From").first?.text == "192.0.2.10")
      #expect(header.elements.map(\.name.local).suffix(3) == ["communicationFunctionRcv", "communicationFunctionSnd", "ReplyTo"])
      #expect(body.name.local == call.root && Self.ids(body, under: RootIDs.interaction) == [call.root])
      for (name, asid) in [("communicationFunctionRcv", Sample.spine), ("communicationFunctionSnd", Sample.asid)] {
        for place in [header, body] {
          #expect(place.elements(named: name).flatMap { Self.ids($0, under: ASID.root) } == [asid.description])
        }
      }
      #expect(body.elements(named: "id").first?.attribute("root") == Sample.messageID(1).description)
      #expect(body.elements(named: "creationTime").first?.attribute("value") == "20250611101503")
      #expect(Set(Self.ids(body, under: NHSNumber.root)) == [Sample.patient.digits])
      #expect(Self.all("Id", in: body).allSatisfy { $0.text == Sample.patient.digits })
      #expect(
        Self.all("filterParameters", in: body).allSatisfy {
          ["documentType", "documentID"] == $0.elements.map(\.name.local) || $0.elements.count == 1
        })
      #expect(Self.all("setId", in: body).isEmpty && Self.all("date", in: body).isEmpty)
      #expect(Self.all("permission", in: body).map(\.text).allSatisfy { ["No", "Clear"].contains($0) })
      let act = try #require(body.elements(named: "ControlActEvent").first)
      #expect(act.elements(named: "author1").count == 1 && act.elements(named: "author").count <= 1)
    }

    private enum RootIDs { static let interaction = "2.16.840.1.113883.2.1.3.2.4.12" }

    static func all(_ name: String, in node: RawNode) -> [RawNode] {
      (node.name.local == name ? [node] : []) + node.elements.flatMap { all(name, in: $0) }
    }

    static func ids(_ node: RawNode, under root: String) -> [String] {
      (node.attribute("root") == root ? [node.attribute("extension") ?? ""] : []) + node.elements.flatMap { ids($0, under: root) }
    }

    @Test("Values that break the schema are refused before anything is sent")
    func refused() async throws {
      let transport = Silence()
      let client = Sample.client(over: transport) { $0.endpoint = "https://a\u{1}b" }
      await #expect(throws: SpineError(.invalidRequest)) { _ = try await client.eventList(for: Sample.patient) }
      #expect(transport.requests.isEmpty)
    }

    @Test("S9: values are escaped where they stand")
    func escaped() async throws {
      let transport = Silence()
      let client = Sample.client(over: transport) { $0.endpoint = "urn:x?a=1&b='__TO_ASID__" }
      await #expect(throws: SpineError(.noAnswer)) { _ = try await client.eventList(for: Sample.patient) }
      let sent = String(decoding: try #require(transport.requests.first).body, as: UTF8.self)
      #expect(sent.contains("a=1&amp;b='__TO_ASID__"))
    }
  }
#endif
