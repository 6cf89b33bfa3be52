import Foundation
import Testing

@Suite("smsp decode: exit codes and errors")
struct SMSPExitCodeTests {
  /// A case: what the file holds, the status and a part of the error.
  struct Input: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let content: @Sendable () throws -> Data
    let place: String
    let error: String

    init(_ name: String, _ content: @autoclosure @escaping @Sendable () throws -> Data, _ place: String, _ error: String) {
      testDescription = name
      self.content = content
      self.place = place
      self.error = error
    }
  }

  static let inputs: [Input] = [
    Input("empty file", Data(), "1:1", "emptyDocument"),
    Input("cut short", try Samples.bytes("event-response").prefix(1_000), "20:39", "unexpectedEnd"),
    Input("cut in the summary", try Samples.bytes("event-response").prefix(6_000), "", "unexpectedEnd"),
    Input(
      "broken", Data("<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>9990759545</b>".utf8), "1:",
      "mismatchedEndTag"),
    Input("no XML", Data("9990759545".utf8), "1:1", "textOutsideRoot"),
    Input("not even text", Data([0xFF, 0x00, 0x9F]), "1:1", "invalidEncoding"),
    Input("web page", Data("<!DOCTYPE html><html>9990759545</html>".utf8), "1:1", "doctypeForbidden"),
    Input("web page without a document type", Data("<html>9990759545</html>".utf8), "1:", "root element html"),
    Input("unknown root", Data("<Unknown/>".utf8), "1:", "unknownDocument"),
  ]

  @Test("A bad file ends with 65 and one line that says what, where and what to do", arguments: inputs)
  func badInput(_ input: Input) throws {
    try Samples.withFile(try input.content()) { file in
      let run = try CommandRun("smsp", ["decode", file])
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("\(file):\(input.place)"))
      #expect(run.errors.contains(": error: "))
      #expect(run.errors.contains(input.error))
      #expect(!run.errors.contains("9990759545"))
      #expect(run.errors.contains("; "))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("Missing files and directories")
  func noFile() throws {
    let folder = Samples.fixtures.path
    let run = try CommandRun("smsp", ["decode", "no-such-file.xml", folder])
    #expect(run.status == 65)
    #expect(run.errors.contains("no-such-file.xml:1:1: error: there is no such file"))
    #expect(run.errors.contains("\(folder):1:1: error: this is a directory"))
  }

  static let usages: [[String]] = [
    [], ["--strict", "--tolerant", "x.xml"], ["--format", "yaml", "x.xml"], ["--format", "xml", "x.xml", "y.xml"],
    ["--format", "xml", "--validate", "x.xml"], ["-", "-"], ["--nonsense", "x.xml"],
  ]

  @Test("Wrong usage ends with 64", arguments: usages)
  func usage(_ arguments: [String]) throws {
    let run = try CommandRun("smsp", ["decode"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Usage: smsp decode"))
  }

  @Test("Several files: a bad one does not stop the others, and the worst status counts")
  func severalFiles() throws {
    let run = try CommandRun("smsp", ["decode", Samples.message("soap-fault"), "missing.xml", Samples.message("event-query")])
    #expect(run.status == 65)
    #expect(run.output.contains("SOAP fault"))
    #expect(run.output.contains("PSIS event query"))
    #expect(run.errors.contains("missing.xml:1:1: error:"))
  }

  @Test("Standard input is read for -, and empty standard input is bad input")
  func standardInput() throws {
    let run = try CommandRun("smsp", ["decode", "-"], input: try Samples.bytes("soap-fault"))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("SOAP fault"))
    let empty = try CommandRun("smsp", ["decode", "-"])
    #expect(empty.status == 65)
    #expect(empty.errors.hasPrefix("<standard input>:1:1: error: emptyDocument"))
  }

  @Test("Strict refuses what tolerant keeps, and validate ends with 1")
  func strictness() throws {
    let message = String(decoding: try Samples.bytes("event-list-response"), as: UTF8.self)
    let changed = message.replacing("<permissions>", with: "<surprise>Quarrington 9990759545</surprise><permissions>")
    try Samples.withFile(Data(changed.utf8)) { file in
      #expect(try CommandRun("smsp", ["decode", file]).status == 0)
      #expect(try CommandRun("smsp", ["decode", "--tolerant", file]).status == 0)
      let strict = try CommandRun("smsp", ["decode", "--strict", file])
      #expect(strict.status == 65)
      #expect(strict.errors.contains(": error: schema."))
      let validated = try CommandRun("smsp", ["decode", "--validate", file])
      #expect(validated.status == 1)
      #expect(validated.output.contains("surprise"))
      for text in [strict.errors, validated.output] {
        #expect(!text.contains("9990759545"))
        #expect(!text.contains("Quarrington"))
      }
    }
  }

  @Test("Valid messages are said to be valid", arguments: Samples.names)
  func valid(_ name: String) throws {
    let run = try CommandRun("smsp", ["decode", "--validate", Samples.message(name)])
    #expect(run.status == 0)
    #expect(run.output.contains(": valid"))
  }

  @Test("What has no type is not called valid")
  func unchecked() throws {
    let message = String(decoding: try Samples.bytes("event-query"), as: UTF8.self)
    let changed = message.replacing("v3:QUPC_IN190000UK04>", with: "v3:QUPC_IN199999UK04>")
    let run = try Samples.withFile(Data(changed.utf8)) { try CommandRun("smsp", ["decode", "--validate", $0]) }
    #expect(run.status == 1)
    #expect(run.output.contains("not checked: this build has no type for QUPC_IN199999UK04"))
  }

  @Test("Errors never hold a value of the message, wherever it breaks", arguments: Samples.names)
  func noValues(_ name: String) throws {
    let bytes = try Samples.bytes(name)
    let values = ["9990759545", "Quarrington", "Ottoline", "Thistlewood", "penicillin", "405060"]
    for cut in stride(from: bytes.count / 8, to: bytes.count, by: bytes.count / 8) {
      try Samples.withFile(bytes.prefix(cut) + Data("</broken>".utf8)) { file in
        let run = try CommandRun("smsp", ["decode", file])
        #expect(run.status == 65)
        for value in values { #expect(!run.errors.contains(value)) }
      }
    }
  }
}
