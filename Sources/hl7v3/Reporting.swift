#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Schema

  /// What every command takes, and how it ends.
  struct Reporting: ParsableArguments {
    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print diagnostics as JSON, one object a line.")
    var json = false

    @Flag(help: "Print notes too: what is tolerated in the schemas, and why names are as they are.")
    var notes = false

    /// The target that a build plugin works for: in a build of many, each message must say which.
    @Option(help: .hidden)
    var target: String?

    /// Prints diagnostics to standard error, as compilers do; notes are counted unless asked for.
    func print(_ diagnostics: Diagnostics) {
      for diagnostic in diagnostics.all where isShown(diagnostic.severity) {
        report(diagnostic)
      }
      let hidden = diagnostics.with(.note).count
      if hidden > 0, !notes, !quiet, !json {
        Self.toStandardError("\(hidden) \(hidden == 1 ? "thing" : "things") tolerated or noted in the schemas; --notes lists them")
      }
    }

    /// Prints one diagnostic to standard error, whatever its severity.
    func report(_ diagnostic: Diagnostic) { Self.toStandardError(line(diagnostic)) }

    /// A diagnostic as it is printed.
    func line(_ diagnostic: Diagnostic) -> String {
      json ? Self.object(diagnostic) : diagnostic.description + (target.map { " (target \($0))" } ?? "")
    }

    /// Says what cannot be read or written, and gives what to throw: the command ends with 65.
    func failure(_ message: String) -> ExitCode {
      report(Diagnostic(.error, message))
      return ExitCode(65)
    }

    /// What the file system says, without its opening words.
    static func reason(_ error: any Error) -> String {
      error.localizedDescription.replacingOccurrences(of: "The operation could not be completed. ", with: "")
    }

    /// Ends the command with 65 when there was an error.
    func stopOnErrors(_ diagnostics: Diagnostics) throws {
      if diagnostics.hasErrors { throw ExitCode(65) }
    }

    static func toStandardError(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

    private func isShown(_ severity: Diagnostic.Severity) -> Bool {
      switch severity {
      case .error: true
      case .warning: !quiet
      case .note: notes && !quiet
      }
    }

    private static func object(_ diagnostic: Diagnostic) -> String {
      var fields: [String: Any] = ["severity": diagnostic.severity.rawValue, "message": diagnostic.message]
      if let location = diagnostic.location {
        fields["file"] = location.file
        fields["line"] = location.line
        fields["column"] = location.column
      }
      if !diagnostic.component.isEmpty { fields["component"] = diagnostic.component }
      let data = (try? JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])) ?? Data()
      return String(decoding: data, as: UTF8.self)
    }
  }
#endif
