import HL7V3Runtime
import SpineMessages

/// A SOAP fault, with the Spine's list of errors.
struct FaultSummary: Encodable {
  /// One error of the list.
  struct Entry: Encodable {
    var code: String?
    var meaning: String?
    var description: String?
    var severity: String?
    var location: String?
    var context: String?
  }

  var code: String?
  var text: String?
  var actor: String?
  var errors: [Entry] = []
  var isWorthRetrying = false
}

extension MessageSummary {
  /// Reads a fault; what its detail holds beside the Spine's list is named.
  mutating func readFault(_ document: SOAP.Fault) {
    kind = .soapFault
    meaning = "the request got no answer of its own"
    var summary = FaultSummary(code: document.faultcode, text: document.faultstring, actor: document.faultactor)
    for element in document.detail?.anyElements ?? [] {
      if element.name.local == "ToolkitErrorInfo", let node = try? element.node() {
        summary.errors.append(FaultSummary.Entry(toolkit: node))
        continue
      }
      guard let list = element.document as? SOAP.schema.ErrorList else {
        notInterpreted.append(Uninterpreted(element, place: "fault detail"))
        continue
      }
      summary.errors += list.error.map { error in
        FaultSummary.Entry(
          code: error.errorCode, meaning: error.errorCode.flatMap(FaultMeaning.of), description: error.description,
          severity: error.severity, location: error.location, context: error.codeContext)
      }
    }
    summary.isWorthRetrying = FaultMeaning.isWorthRetrying(summary.errors.map { $0.code ?? "" })
    fault = summary
  }
}

extension MessageSummary {
  /// Reads an ITK error outside of a fault.
  mutating func readToolkitError(_ document: ITK.ToolkitErrorInfoStruct) {
    kind = .soapFault
    meaning = "an ITK service refused the request"
    fault = FaultSummary(errors: tree(of: document).map { [FaultSummary.Entry(toolkit: $0)] } ?? [])
  }
}

extension FaultSummary.Entry {
  /// Reads a `ToolkitErrorInfo`, the error of an ITK service.
  init(toolkit node: RawNode) {
    code = node.first("ErrorCode")?.text
    description = node.first("ErrorText")?.text
    location = node.first("ErrorID").map { "error \($0.text)" }
    context = node.first("ErrorDiagnosticText")?.text
  }
}
