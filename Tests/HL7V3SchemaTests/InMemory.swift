#if Generator
  import HL7V3Schema

  /// Schema files that exist in a test only.
  struct InMemory {
    var files: [String: [UInt8]]
    var diagnostics = Diagnostics()
    var space: SymbolSpace?

    /// Loads `a.xsd` of these files.
    init(_ files: [String: String]) { self.init(bytes: files.mapValues { Array($0.utf8) }) }

    init(bytes files: [String: [UInt8]], root: String = "a.xsd", asksLibXML2: Bool = false) {
      self.files = files
      var loader = SchemaLoader(read: { files[$0] })
      loader.asksLibXML2 = asksLibXML2
      space = loader.load(root, diagnostics: &diagnostics)
    }

    /// One file that holds these declarations in the namespace `t`, which is the default one.
    init(_ declarations: String) { self.init(["a.xsd": Self.schema(declarations)]) }

    static func schema(_ declarations: String, attributes: String = #"targetNamespace="t" xmlns="t" elementFormDefault="qualified""#)
      -> String
    {
      #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" \#(attributes)>"# + "\n\(declarations)\n</xs:schema>"
    }

    func complex(_ path: String, _ namespace: String = "t") -> ComplexType? { space?.complexTypes[TypeName(namespace, path)] }
    func simple(_ path: String, _ namespace: String = "t") -> SimpleType? { space?.simpleTypes[TypeName(namespace, path)] }

    /// The content of a type, as `outline` writes it.
    func content(_ path: String, _ namespace: String = "t") -> String? { complex(path, namespace).map { outline($0.particle) } }

    /// The attributes of a type by local name; an exclamation mark behind those that are required.
    func attributes(_ path: String) -> String? {
      complex(path).map { $0.attributes.map { $0.name.local + ($0.isRequired ? "!" : "") }.joined(separator: " ") }
    }

    var messages: [String] { diagnostics.all.map(\.description) }
  }

  /// A particle in the notation of DTDs, with `{min,max}` where that has no sign.
  func outline(_ particle: Particle?) -> String {
    guard let particle else { return "-" }
    let occurrence =
      switch (particle.min, particle.max) {
      case (1, 1): ""
      case (0, 1): "?"
      case (0, nil): "*"
      case (1, nil): "+"
      case (let min, let max): "{\(min),\(max.map(String.init) ?? "")}"
      }
    let term =
      switch particle.term {
      case .element(let use): use.name.local
      case .wildcard: "any"
      case .sequence(let members): "(\(members.map(outline).joined(separator: ",")))"
      case .choice(let members): "(\(members.map(outline).joined(separator: "|")))"
      case .all(let members): "(\(members.map(outline).joined(separator: "&")))"
      }
    return term + occurrence
  }
#endif
