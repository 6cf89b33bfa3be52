import HL7V3Runtime

/// Why a message could not be shown: what is wrong, where, and what to do. Names and rules only, for it ends up in logs.
struct Problem: Error {
  /// `file:line:column: error: …`, as compilers print it.
  let line: String
  /// How a command ends that met the problem.
  var status = ExitStatus.badInput

  /// What we wanted to print could not be written.
  static var output: Problem {
    Problem(line: "<standard output>:1:1: error: it cannot be written to; check the disk or the reader", status: .outputFailed)
  }

  private init(line: String, status: ExitStatus) {
    self.line = line
    self.status = status
  }

  /// A problem with the file as such, which has no place inside it.
  init(file: String, what: String, advice: String) {
    line = "\(Self.name(of: file)):1:1: error: \(what); \(advice)"
  }

  /// A problem with the message in the file.
  init(file: String, _ error: XMLError) {
    let what = error.detail.isEmpty ? error.code.description : "\(error.code): \(error.detail)"
    let place = error.path.isEmpty ? "" : " at \(error.path)"
    line = "\(Self.name(of: file)):\(error.line):\(error.column): error: \(what)\(place); \(Self.advice(error))"
  }

  /// The name by which a file goes in messages.
  static func name(of file: String) -> String { file == MessageFile.standardInput ? "<standard input>" : file }

  private static func advice(_ error: XMLError) -> String {
    switch error.code {
    case .unknownDocument: "give a message that this build has a type for, with or without its SOAP envelope"
    case .emptyDocument: "give a file with a message in it"
    case .unexpectedEnd: "the file may have been cut short: fetch the whole message again"
    case .doctypeForbidden: "a message has no document type; a web page in its place is often the answer of a proxy"
    case .invalidEncoding, .unsupportedEncoding, .encodingMismatch: "save the message as UTF-8"
    case .processingInstructionForbidden: "SOAP allows no processing instructions: take them out"
    case .depthLimit, .attributeLimit, .namespaceLimit, .nameLengthLimit, .textLimit, .totalLimit:
      "no message of the Spine is as large as this"
    case .notWritable: "the message holds a character that XML cannot write"
    default:
      error.code.description.hasPrefix("schema.")
        ? "correct the message, or leave out --strict to keep and list what differs" : "the file is no well-formed XML: look at this place"
    }
  }
}
