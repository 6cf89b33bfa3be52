import Foundation
import SMSPTesting
import SMSPTransport
import Testing

/// The ten lines of the article "A first summary" are these, and they do what they say.
@Suite("Getting started")
struct GettingStartedTests {
  @Test("Ten lines to a first summary, as the article and the README have them")
  func lines() async throws {
    var printed: [String] = []
    func print(_ heading: String, _ text: String, separator: String) { printed += [heading, text] }
    func print(_ text: String) { printed.append(text) }

    // Begin.
    let spine = SimulatedSpine.demonstration()
    let configuration = SpineClient.Configuration(
      asid: ASID("104729361528")!, spine: ASID("918273645011")!, endpoint: "https://spine.example.nhs.uk/sync-service")
    let client = SpineClient(configuration, transport: spine)
    switch try await client.summary(for: NHSNumber("9995260182")!) {
    case .found(let found): for section in found.sections { print(section.heading ?? "", section.text, separator: "\n") }
    case .noRecord, .dissented, .superseded, .withdrawn: print("There is no summary to show.")
    }
    // End.

    #expect(printed.count == 10 && printed.contains("Allergies and Adverse Reactions"))
    let own = try Self.text(#filePath).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(own.firstIndex(of: "// Begin.")), end = try #require(own.firstIndex(of: "// End."))
    let code = own[own.index(after: start)..<end]
    #expect(code.count == 8)
    let root = RequestTestsRoot.url
    let article = try Self.text(root.appendingPathComponent("Sources/SMSPTransport/SMSPTransport.docc/GettingStarted.md").path)
    let readme = try Self.text(root.appendingPathComponent("README.md").path)
    for line in code {
      #expect(article.contains(line), "the article")
      // There the Spine has no name of its own.
      if !line.contains("spine") || line.contains("Configuration") {
        #expect(readme.contains(line) || line.hasPrefix("let configuration"), "README.md")
      }
    }
  }

  private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}
