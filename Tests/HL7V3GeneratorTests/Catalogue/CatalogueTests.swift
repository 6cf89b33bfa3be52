#if Generator
  import Foundation
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @testable import HL7V3Generator

  @Suite("The catalogue")
  struct CatalogueTests {
    /// The site of our own schemas, made once.
    static let ours: (files: [GeneratedFile], diagnostics: Diagnostics) = {
      var diagnostics = Diagnostics()
      let read = DocumentedFormatsTests.configurations.compactMap { Configuration.read($0, diagnostics: &diagnostics) }
      var generator = Generator()
      generator.asksLibXML2 = false
      return (generator.catalogue(read, diagnostics: &diagnostics), diagnostics)
    }()

    @Test("Every page is well-formed, every id is there once, every link leads somewhere, and nothing is fetched")
    func links() throws {
      let files = Self.ours.files
      #expect(!Self.ours.diagnostics.hasErrors && files.count > 500)
      #expect(Set(files.map { $0.name.lowercased() }).count == files.count)
      var ids: [String: Set<String>] = [:]
      var links: [(from: String, to: String)] = []
      for file in files where file.name.hasSuffix(".html") {
        let page = try #require(SitePage(file.text), "\(file.name) is not well-formed")
        let all = page.values("id")
        #expect(Set(all).count == all.count, "\(file.name)")
        ids[file.name] = Set(all)
        for target in page.values("href") + page.values("src") { links.append((file.name, target)) }
        #expect(page.texts("h1").count == 1, "\(file.name)")
        #expect(page.values("lang") == ["en"] && page.texts("title").first?.isEmpty == false)
        // What labels something is there.
        for label in page.values("aria-labelledby") + page.values("aria-controls") + page.values("for") {
          #expect(all.contains(label), "\(file.name): \(label)")
        }
      }
      let names = Set(files.map(\.name))
      for (from, to) in links where to != "data:," {
        #expect(!to.contains(":") && !to.hasPrefix("//"), "\(from) names \(to)")
        let parts = to.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? from : Self.resolved(parts[0], from: from)
        #expect(names.contains(target), "\(from) links to \(to)")
        if parts.count > 1 { #expect(ids[target]?.contains(parts[1]) == true, "\(from) links to \(to)") }
      }
      for file in files {
        for word in ["http-equiv=\"refresh\"", "@import", "url("] { #expect(!file.text.contains(word), "\(file.name)") }
        if !file.name.hasSuffix(".html") {
          #expect(!file.text.contains("http:") && !file.text.contains("https:") || file.name == "search-index.js")
        }
      }
    }

    private static func resolved(_ path: String, from: String) -> String {
      var steps = from.split(separator: "/").dropLast().map(String.init)
      for step in path.split(separator: "/") { if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) } }
      return steps.joined(separator: "/")
    }

    @Test("Each message has a diagram, each type what it is, each code its meaning; the index knows them")
    func content() throws {
      let texts = Dictionary(Self.ours.files.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
      let message = try #require(texts["interactions/PSIS.QUPC_IN160101UK05.MCCI_MT010101UK12_Message.html"])
      let page = try #require(SitePage(message))
      #expect(page.texts("h1") == ["QUPC_IN160101UK05"])
      #expect(page.texts("rect").count > 5)
      let type = try #require(texts["types/PSIS.QUPC_MT160001UK02.DocumentType.html"])
      for piece in [
        "<pre><code>&lt;xs:element name=\"value\" type=\"", "<pre><code>var value: HL7.CV?</code></pre>",
        "psis/7.2.02/QUPC_MT160001UK02.xsd:", "../interactions/HL7.CV.html",
      ] { #expect(type.contains(piece), "\(piece)") }
      let used = try #require(SitePage(texts["interactions/HL7.CV.html"] ?? ""))
      #expect(used.texts("a").contains("PSIS.QUPC_MT160001UK02.DocumentType / value"))
      let index = try #require(texts["search-index.js"])
      #expect(index.contains("[\"QUPC_IN160101UK05\",\"m\",\"interactions/PSIS.QUPC_IN160101UK05.MCCI_MT010101UK12_Message.html\",\""))
      #expect(index.contains("[\"eventID\",\"e\",\"types/PSIS.QUPC_IN210000UK04.psisqr.event.html#e-"))
      for file in Self.ours.files where file.name.hasPrefix("interactions/") { #expect(file.text.contains("<svg "), "\(file.name)") }
    }

    @Test("The same bytes again; the document is what Templates/Catalogue.xsd says")
    func deterministic() throws {
      var diagnostics = Diagnostics()
      let path = ThrowAwayPackage.repository.appendingPathComponent("Templates/Catalogue.xsd").path
      let validator = try #require(SchemaValidator(schemaPath: path, diagnostics: &diagnostics))
      let bytes = Dictionary(
        uniqueKeysWithValues: Snippet.all.flatMap { snippet in
          snippet.files.map { ("\(snippet.name)/\($0)", Array($1.utf8)) }
        })
      for snippet in Snippet.all {
        let model = Model.build([snippet.load(&diagnostics)], diagnostics: &diagnostics)
        var excerpts = SchemaExcerpts(read: { bytes[$0] })
        let document = model.catalogue(&excerpts)
        #expect(validator.validate(Array(document.utf8), name: "catalogue.xml", target: .root) == [], "\(snippet.name)")
        #expect(document == model.catalogue(&excerpts))
      }
      let read = DocumentedFormatsTests.configurations.compactMap { Configuration.read($0, diagnostics: &diagnostics) }
      var generator = Generator()
      generator.asksLibXML2 = false
      #expect(generator.catalogue(read, diagnostics: &diagnostics) == Self.ours.files)
    }
  }
#endif
