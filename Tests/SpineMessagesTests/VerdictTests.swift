#if Generator
  import Foundation
  @_spi(Generated) import HL7V3Runtime
  import HL7V3Schema
  import SpineMessages
  import Testing

  /// What four judges say of each message: libxml2 under our schema and under the official one, our strict decoder, our validation.
  @Suite("Verdicts")
  struct VerdictTests {
    static let officialFolder = ProcessInfo.processInfo.environment["HL7V3_OFFICIAL_SCHEMAS"]

    struct Message: Sendable, CustomTestStringConvertible {
      let name: String
      let isShared: Bool
      var testDescription: String { name }
      func bytes() throws -> [UInt8] { isShared ? try SharedMessages.bytes(name) : try Fixtures.bytes(name) }
    }

    static let messages =
      Fixtures.names.map { Message(name: $0, isShared: false) } + SharedMessages.names.map { Message(name: $0, isShared: true) }

    @Test("The judges agree, but for the differences on record")
    func matrix() throws {
      var judges = Judges()
      var lines = ["ours  offi. stri. vali. document, message (+ valid, - not valid, blank: nothing to judge by)"]
      var met: Set<String> = []
      for message in Self.messages {
        guard let row = try judges.row(message) else { continue }
        lines.append("\(row.cells)  \(row.document), \(message.name)")
        let verdicts = Set([row.ours, row.official, row.strict, row.validation].compactMap { $0 })
        if verdicts.count == 1 { continue }
        if let difference = ExpectedDifference.all.first(where: { $0.document == row.document && $0.cells == row.cells }) {
          met.insert(difference.document)
          lines.append("      expected: \(difference.reason)")
        } else {
          Issue.record("\(row.document) in \(message.name): \(row.cells)")
        }
      }
      print(lines.joined(separator: "\n"))
      #expect(met.isSubset(of: Set(ExpectedDifference.all.map(\.document))))
    }

    /// A difference that is meant.
    struct ExpectedDifference {
      let document: String
      let cells: String
      let reason: String

      static let all: [ExpectedDifference] = [
        ExpectedDifference(
          document: "QUPC_IN200000SM04", cells: "  +     -     +     +  ",
          reason: "the live event list has permissions in it; ours declares them for SM04, and the official UK04 does not"),
        ExpectedDifference(
          document: "MCCI_IN010000UK13", cells: "  +     -     +     +  ",
          reason: "live acknowledgements carry requestSuccessDetail; ours declares it, the official schema does not"),
        ExpectedDifference(
          document: "DistributionEnvelope", cells: "  -           +     +  ",
          reason: "libxml2 follows an xsi:type also behind a lax wildcard, in a payload whose schema is not at hand, and finds no such type"
        ),
      ]
    }

    struct Row {
      let document: String
      let ours, official, strict, validation: Bool?
      var cells: String {
        [ours, official, strict, validation].map { $0.map { $0 ? "  +  " : "  -  " } ?? "     " }.joined(separator: " ")
      }
    }

    /// The judges, with schemas compiled once.
    struct Judges {
      private var validators: [String: SchemaValidator] = [:]

      /// Nil when the registry knows nothing in the message.
      mutating func row(_ message: Message) throws -> Row? {
        let bytes = try message.bytes()
        guard let decoded = try? Spine.documents.decodeMessage(bytes) else { return nil }
        let root = type(of: decoded.document).rootName
        let found = try #require(TreeNode.document(bytes)?.first { $0.name == TreeNode.Name(namespace: root.namespace, local: root.local) })
        let cut = Array(found.node.written(declaring: found.scope).utf8)
        let ours = Self.ours(decoded.document)
        var official: Bool?
        if let folder = officialFolder, let path = Self.official(decoded.document) {
          // The live names have no official schema; those of the standard do.
          found.node.name.local = root.local.replacingOccurrences(of: "SM04", with: "UK04")
          official = try judge("\(folder)/\(path).xsd", Array(found.node.written(declaring: found.scope).utf8))
        }
        return Row(
          document: root.local, ours: try judge("\(InstanceOracle.folder.path)/\(ours).xsd", cut), official: official,
          strict: (try? type(of: decoded.document).init(xml: cut, options: .strict)) != nil,
          // libxml2 does not look into payloads whose schema is not at hand.
          validation: try decoded.document.validate().allSatisfy(\.isInPayload))
      }

      /// Our schema of a document, below `Schemas/`.
      private static func ours(_ document: any HL7Document) -> String {
        let root = type(of: document).rootName
        if root.namespace == XMLName.soap { return "soap/1.1/envelope" }
        if document is GPSummaries.REPC_MT150007UK05.GPSummary { return "gp-summary/7.2.02/REPC_MT150007UK05" }
        if document is GPSummaries.REPC_MT150002UK05.GPSummary { return "gp-summary/7.2.02/REPC_MT150002UK05" }
        if root.local == "DistributionEnvelope" { return "itk/2.0/distribution-envelope" }
        if root.local.contains("_PERMISSIONS_") { return "acs/6.2.02/\(root.local)" }
        return root.local.hasPrefix("QUPC_IN16") || root.local.hasPrefix("MCCI") ? "psis/7.2.02/\(root.local)" : "psis/4.2.00/\(root.local)"
      }

      /// The official schema of a document, below the folder; nil when there is none.
      private static func official(_ document: any HL7Document) -> String? {
        let root = type(of: document).rootName
        if root.namespace == XMLName.soap || root.local == "DistributionEnvelope" { return nil }
        if document is GPSummaries.REPC_MT150007UK05.GPSummary { return "Schemas/REPC_MT150007UK05_7202" }
        if document is GPSummaries.REPC_MT150002UK05.GPSummary { return "Schemas/REPC_MT150002UK05_7202" }
        return (root.local.contains("_PERMISSIONS_") ? "TightenedSchemas/" : "Schemas/")
          + root.local.replacingOccurrences(of: "SM04", with: "UK04")
      }

      private mutating func judge(_ path: String, _ bytes: [UInt8]) throws -> Bool {
        if validators[path] == nil {
          var diagnostics = Diagnostics()
          validators[path] = SchemaValidator(schemaPath: path, diagnostics: &diagnostics)
        }
        return try #require(validators[path]).validate(bytes, name: "message", target: .root).isEmpty
      }
    }
  }
#endif
