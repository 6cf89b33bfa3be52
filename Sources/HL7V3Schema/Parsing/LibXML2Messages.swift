#if Generator
  internal import CLibXML2

  /// Collects what libxml2 says during a call, with places that outlive its trees.
  final class LibXML2Messages {
    struct Message {
      var text: String
      var code: Int
      var isWarning: Bool
      /// The document that the concerned node is in, as libxml2 was told its address.
      var url: String?
      /// Which element of that document it is, from 0.
      var ordinal: Int?
      /// The attribute concerned, where the node is one.
      var attribute: String?
      /// The way to that element, with the attribute concerned.
      var path = ""
      /// Line and column as libxml2 counts, 0 when unknown.
      var line: Int
      var column: Int
    }

    private(set) var all: [Message] = []

    /// Runs the body with a sink that fills this collection.
    func collecting<Result>(_ body: (UnsafeMutablePointer<hl7_xmlMessageSink>) -> Result) -> Result {
      var sink = hl7_xmlMessageSink(context: Unmanaged.passUnretained(self).toOpaque()) { context, message in
        guard let context, let message else { return }
        Unmanaged<LibXML2Messages>.fromOpaque(context).takeUnretainedValue().add(message.pointee)
      }
      return withExtendedLifetime(self) { withUnsafeMutablePointer(to: &sink, body) }
    }

    private func add(_ message: hl7_xmlMessage) {
      var collected = Message(
        text: message.message.map { String(cString: $0).split(whereSeparator: \.isNewline).joined(separator: " ") } ?? "",
        code: Int(message.code), isWarning: message.level == Int32(XML_ERR_WARNING.rawValue),
        url: message.file.map { String(cString: $0) }, line: Int(message.line), column: Int(message.column))
      if let raw = message.node {
        var node = UnsafeMutableRawPointer(mutating: raw).assumingMemoryBound(to: xmlNode.self)
        if node.pointee.type == XML_ATTRIBUTE_NODE {
          collected.attribute = String(cString: UnsafeRawPointer(node.pointee.name).assumingMemoryBound(to: CChar.self))
          if let owner = node.pointee.parent { node = owner }
        }
        if let document = node.pointee.doc, let url = document.pointee.URL {
          collected.url = String(cString: UnsafeRawPointer(url).assumingMemoryBound(to: CChar.self))
        }
        collected.ordinal = Self.ordinal(of: node)
        collected.path = XMLTree.path(of: node) + (collected.attribute.map { "/@\($0)" } ?? "")
      }
      all.append(collected)
    }

    /// How many elements stand before this one in its document.
    private static func ordinal(of node: xmlNodePtr) -> Int? {
      guard node.pointee.type == XML_ELEMENT_NODE, let document = node.pointee.doc else { return nil }
      if let number = XMLTree.number(of: node) { return number }
      var ordinal = 0
      var current = xmlDocGetRootElement(document)
      while let element = current, element != node {
        ordinal += 1
        current = XMLTree.elementAfter(element)
      }
      return current == nil ? nil : ordinal
    }
  }
#endif
