import Foundation
import FoundationXML

/// An element and all below it as lines that do not depend on prefixes, by a parser that is not ours.
final class ElementTrace: NSObject, XMLParserDelegate {
  private(set) var lines: [String] = []
  private let root: String
  private var depth = 0
  private var prefixes: [String: [String]] = ["xml": ["http://www.w3.org/XML/1998/namespace"]]
  private var text = ""
  private var path: [String] = []
  private var hasChildren: [Bool] = []

  init(_ bytes: [UInt8], from root: String) {
    self.root = root
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.shouldReportNamespacePrefixes = true
    parser.delegate = self
    if !parser.parse() { lines.append("not well-formed") }
  }

  /// The first line that differs, by name and place without its value; nil when none does.
  func difference(from other: ElementTrace) -> String? {
    if lines.isEmpty { return "no element \(root)" }
    for (index, line) in lines.enumerated() {
      guard index < other.lines.count else { return "nothing more where \(Self.name(line)) was" }
      if line != other.lines[index] { return "item \(index): \(Self.name(line)) became \(Self.name(other.lines[index]))" }
    }
    return lines.count == other.lines.count ? nil : "more: \(Self.name(other.lines[lines.count]))"
  }

  private static func name(_ line: String) -> String { String(line.prefix { $0 != "=" }) }

  func parser(_ parser: XMLParser, didStartMappingPrefix prefix: String, toURI namespace: String) {
    prefixes[prefix, default: []].append(namespace)
  }

  func parser(_ parser: XMLParser, didEndMappingPrefix prefix: String) { _ = prefixes[prefix]?.popLast() }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    guard depth > 0 || name == root && lines.isEmpty else { return }
    if depth > 0 { hasChildren[depth - 1] = true }
    flush(isLeaf: false)
    depth += 1
    path.append(name)
    hasChildren.append(false)
    lines.append("<\(path.joined(separator: "/")) in {\(namespaceURI ?? "")}")
    var shown: [String] = []
    for (key, value) in attributes where key != "xmlns" && !key.hasPrefix("xmlns:") {
      let parts = key.split(separator: ":").map(String.init)
      let namespace = parts.count == 2 ? prefixes[parts[0]]?.last ?? "" : ""
      let isType = parts.last == "type" && namespace.hasSuffix("XMLSchema-instance")
      shown.append("\(path.joined(separator: "/"))/@{\(namespace)}\(parts.last ?? key)=\(isType ? expanded(value) : value)")
    }
    lines += shown.sorted()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { if depth > 0 { text += string } }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { if depth > 0 { text += String(decoding: block, as: UTF8.self) } }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    guard depth > 0 else { return }
    flush(isLeaf: !hasChildren[depth - 1])
    depth -= 1
    path.removeLast()
    hasChildren.removeLast()
    lines.append("</\(name)")
  }

  /// A run of text; white space between elements is layout.
  private func flush(isLeaf: Bool) {
    if !text.isEmpty, isLeaf || !text.allSatisfy(\.isWhitespace) { lines.append("text in \(path.joined(separator: "/"))=\(text)") }
    text = ""
  }

  private func expanded(_ name: String) -> String {
    let parts = name.trimmingCharacters(in: .whitespacesAndNewlines).split(separator: ":").map(String.init)
    return "{\(prefixes[parts.count == 2 ? parts[0] : ""]?.last ?? "")}\(parts.last ?? "")"
  }
}
