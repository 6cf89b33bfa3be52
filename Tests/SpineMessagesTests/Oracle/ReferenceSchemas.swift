#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import SpineMessages
  import Testing

  /// A root of ours, with the schemas that judge it: our own, and the official one where there is one.
  struct ReferenceRoot: Sendable, CustomTestStringConvertible {
    let type: any HL7Document.Type
    /// Below `Schemas/` of this package.
    let ours: String
    /// Below the folder with the official schemas: `Schemas`, `TightenedSchemas` or `xsd`.
    let official: String?

    var testDescription: String { name }
    /// `REPC_MT150007UK05.GPSummary` for the summaries, which share the name of their root; else that.
    var name: String { ours.hasPrefix("gp-summary") ? String(ours.split(separator: "/").last ?? "") : type.rootName.local }

    /// The roots of all families, SOAP and ITK included, and the elements of presentation text.
    static let all = (Spine.documents.types + HL7.documents.types).map { ReferenceRoot($0) }
    /// Those that have an official schema to be judged by.
    static let official = all.filter { $0.official != nil }
    static let officialFolder = ProcessInfo.processInfo.environment["HL7V3_OFFICIAL_SCHEMAS"]
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Schemas").standardized

    init(_ type: any HL7Document.Type) {
      self.type = type
      let root = type.rootName
      switch root.namespace {
      case XMLName.soap: (ours, official) = ("soap/1.1/envelope", nil)
      case "http://schemas.xmlsoap.org/ws/2004/08/addressing": (ours, official) = ("soap/1.1/addressing-2004-08", nil)
      case "http://www.w3.org/2005/08/addressing": (ours, official) = ("soap/1.1/addressing-2005-08", nil)
      case "http://national.carerecords.nhs.uk/schema/": (ours, official) = ("soap/1.1/spine-errors", nil)
      case "xhtml:NPfIT:PresentationText": (ours, official) = ("core/7.2.02/presentation-text", nil)
      case "NPFIT:HL7:Localisation": (ours, official) = ("core/7.2.02/localisation", nil)
      case "urn:nhs-itk:ns:201005": (ours, official) = Self.itk(type)
      case let namespace where namespace.hasSuffix("secext-1.0.xsd"): (ours, official) = ("soap/1.1/security", nil)
      case let namespace where namespace.hasSuffix("utility-1.0.xsd"): (ours, official) = ("soap/1.1/security-utility", nil)
      default: (ours, official) = Self.hl7(type)
      }
    }

    private static func itk(_ type: any HL7Document.Type) -> (String, String?) {
      let local = type.rootName.local
      // Version 2.0 has no public schema; version 1.0 has, among `xsd`.
      if type == ITK.documents.types.first { return ("itk/2.0/distribution-envelope", nil) }
      if local == "DistributionEnvelope" { return ("itk/1.0/distribution-envelope", "xsd/distributionEnvelope-v1-0") }
      if local == "ToolkitErrorInfo" { return ("itk/1.0/toolkit-error", nil) }
      let operations: KeyValuePairs = [
        "RBAC": "GetRBACStatus", "querySCRActivity": "QuerySCRActivity", "querySCR": "QuerySCR", "queryPTV": "QueryPTV",
        "createPTV": "CreatePTV",
      ]
      let file = operations.first { local.lowercased().contains($0.key.lowercased()) }?.value ?? "GetSCRStatus"
      return ("itk/scr-smsp/1.0/\(file)", nil)
    }

    private static func hl7(_ type: any HL7Document.Type) -> (String, String?) {
      let local = type.rootName.local
      if type == GPSummaries.REPC_MT150007UK05.GPSummary.self {
        return ("gp-summary/7.2.02/REPC_MT150007UK05", "Schemas/REPC_MT150007UK05_7202")
      }
      if type == GPSummaries.REPC_MT150002UK05.GPSummary.self {
        return ("gp-summary/7.2.02/REPC_MT150002UK05", "Schemas/REPC_MT150002UK05_7202")
      }
      if !local.contains("_"), local.hasSuffix("Request") || local.hasSuffix("Response") { return itk(type) }
      if local.contains("_PERMISSIONS_") { return ("acs/6.2.02/\(local)", "TightenedSchemas/\(local)") }
      let version = local.hasPrefix("QUPC_IN16") || local.hasPrefix("MCCI") ? "7.2.02" : "4.2.00"
      return ("psis/\(version)/\(local)", "Schemas/\(local.replacing("SM04", with: "UK04"))")
    }
  }

  /// Schemas compiled once for all tests. libxml2 does not change a compiled schema while it validates, and validators take turns.
  final class SchemaShelf: @unchecked Sendable {
    static let shared = SchemaShelf()
    private let lock = NSLock()
    private var validators: [String: SchemaValidator] = [:]

    /// Ours for a root.
    func ours(_ root: ReferenceRoot) -> SchemaValidator? { validator("\(ReferenceRoot.folder.path)/\(root.ours).xsd") }

    /// The official one for a root; nil when there is none, or no folder with official schemas.
    func official(_ root: ReferenceRoot) -> SchemaValidator? {
      guard let folder = ReferenceRoot.officialFolder, let path = root.official else { return nil }
      return validator("\(folder)/\(path).xsd")
    }

    private func validator(_ path: String) -> SchemaValidator? {
      lock.withLock {
        if let known = validators[path] { return known }
        var diagnostics = Diagnostics()
        validators[path] = SchemaValidator(schemaPath: path, diagnostics: &diagnostics)
        return validators[path]
      }
    }
  }
#endif
