#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Runtime
  import SpineMessages

  /// `smsp decode`.
  struct DecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decode", abstract: "Shows what a message of the Spine says.",
      discussion: """
        Text is for people, json for scripts, and xml is the whole message written again, envelope included. \
        What differs from the schemas is kept and listed; --strict refuses it instead. After a bad file the others are \
        still read, and the worst exit code is the one that counts.
        """)

    /// What to print.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, xml, json
    }

    @Argument(help: ArgumentHelp("Messages; - is standard input.", valueName: "file"))
    var files: [String]
    @Option(help: "What to print.")
    var format: Format = .text
    @Flag(name: .customLong("validate"), help: "Print what breaks the schemas instead of the summary; with json, beside it.")
    var validates = false
    @Flag(help: "Refuse a message that differs from its schema.")
    var strict = false
    @Flag(help: "Keep and list what differs from the schema. This is the default.")
    var tolerant = false

    func validate() throws {
      if strict, tolerant { throw ValidationError("Give --strict or --tolerant, not both.") }
      if format == .xml, files.count > 1 { throw ValidationError("--format xml prints one document: give one file.") }
      if format == .xml, validates { throw ValidationError("--validate and --format xml print different things: ask for one.") }
      if files.filter({ $0 == MessageFile.standardInput }).count > 1 { throw ValidationError("Standard input can be read once.") }
    }

    func run() throws {
      var status = ExitStatus.fine
      var views: [MessageSummary] = []
      for (index, file) in files.enumerated() {
        do throws(Problem) {
          let message = try decode(file)
          let findings = validates ? try findings(of: message, file) : []
          let unchecked = Unchecked(in: message)
          if validates, !findings.isEmpty || unchecked.isWholeMessage { status.worsen(.finding) }
          switch format {
          case .xml: try Console.write(encoded(message, file))
          case .json:
            var view = MessageSummary(message, file: file)
            if validates { view.add(findings, unchecked) }
            views.append(view)
          case .text where validates: try Console.print(FindingText.lines(findings, unchecked, file: file))
          case .text: try Console.print(text(message, file, isFirst: index == 0))
          }
        } catch {
          Console.printError(error.line)
          status.worsen(error.status)
          if error.status == .outputFailed { throw ExitCode(error.status.rawValue) }
        }
      }
      do throws(Problem) {
        if format == .json { try Console.print(SummaryJSON.text(views, isList: files.count > 1)) }
      } catch {
        Console.printError(error.line)
        status.worsen(error.status)
      }
      if status != .fine { throw ExitCode(status.rawValue) }
    }

    private func decode(_ file: String) throws(Problem) -> DecodedMessage {
      let bytes = try MessageFile.read(file)
      do throws(XMLError) {
        return try Spine.documents.decodeMessage(bytes, options: strict ? .strict : .tolerant)
      } catch { throw Problem(file: file, error) }
    }

    private func encoded(_ message: DecodedMessage, _ file: String) throws(Problem) -> [UInt8] {
      do throws(XMLError) { return try message.xml() } catch { throw Problem(file: file, error) }
    }

    /// Those of the envelope and those of the document in it: a validator does not look through the envelope's wildcard.
    private func findings(of message: DecodedMessage, _ file: String) throws(Problem) -> [Finding] {
      do throws(XMLError) {
        var findings = try message.document.validate()
        if let root = message.root.document, type(of: root) != type(of: message.document) { findings = try root.validate() + findings }
        return findings
      } catch { throw Problem(file: file, error) }
    }

    private func text(_ message: DecodedMessage, _ file: String, isFirst: Bool) -> String {
      var page = Page(width: Console.width, isColoured: Console.isColoured)
      if files.count > 1 {
        if !isFirst { page.blank() }
        page.rule(Problem.name(of: file))
      }
      SummaryText(MessageSummary(message, file: file)).write(to: &page)
      return page.text
    }
  }
#endif
