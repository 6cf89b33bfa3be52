import HL7V3Runtime
import SMSPTransport

/// What of a message is written as it is, and what gets a stand-in.
extension Redaction {
  /// A message as XML, with stand-ins.
  mutating func xml(_ root: RawNode) -> String {
    var text = ""
    write(root, namespace: "", parent: "", to: &text)
    return text
  }

  private mutating func write(_ node: RawNode, namespace: String, parent: String, to text: inout String) {
    // What is signed or expires is of no use, and names who signed.
    if node.name.namespace.contains("wss-wssecurity") { return }
    text += "<\(node.name.local)"
    if node.name.namespace != namespace { text += " xmlns=\"\(node.name.namespace.escaped)\"" }
    for (place, attribute) in node.attributes.enumerated() {
      let value = value(of: attribute, in: node).escaped
      if attribute.name.namespace.isEmpty {
        text += " \(attribute.name.local)=\"\(value)\""
      } else if attribute.name.namespace == "http://www.w3.org/XML/1998/namespace" {
        text += " xml:\(attribute.name.local)=\"\(value)\""
      } else {
        text += " xmlns:a\(place)=\"\(attribute.name.namespace.escaped)\" a\(place):\(attribute.name.local)=\"\(value)\""
      }
    }
    text += ">"
    for content in node.content {
      switch content {
      case .element(let child): write(child, namespace: node.name.namespace, parent: node.name.local, to: &text)
      case .text(let words): text += self.text(words, in: node, parent: parent).escaped
      }
    }
    text += "</\(node.name.local)>"
  }

  // Text.

  private static let accessWords: Set = [
    "Yes", "No", "Ask", "Clear", "SCR", "Consent", "Sealing", "View", "Store", "Everyone", "User Id",
  ]
  private static let parameters: Set = [
    "DissentOverride", "Date", "DocumentType", "SetId", "DocumentID", "NHSNumber", "EventRecord", "EventID",
  ]

  private mutating func text(_ words: String, in node: RawNode, parent: String) -> String {
    let bare = words.filter { !$0.isWhitespace }
    if bare.isEmpty { return words }
    switch node.name.local {
    case "MessageID", "RelatesTo":
      return words.replacing(/[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/) { uuid(String($0.0)) }.wholeMatch(
        of: /\s*(urn:uuid:|uuid:)?00000000-0000-4000-8000-[0-9A-F]{12}\s*/
      ).map { String($0.0) } ?? Self.removed
    case "Action": return bare.wholeMatch(of: /urn:nhs(-itk)?:[A-Za-z0-9:]+(\/[A-Z_]+[A-Z0-9_]*)?/) == nil ? Self.removed : bare
    case "faultcode":
      return bare.split(separator: ":").last.map { ["Client", "Server"].contains($0) ? String($0) : Self.removed } ?? Self.removed
    case "errorCode", "ErrorCode": return bare.wholeMatch(of: /[0-9]{1,5}/) == nil ? Self.removed : bare
    case "semanticsText": return Self.parameters.contains(words) ? words : Self.removed
    case "Id", "id": return parent == "resource" ? number(bare) : Self.removed
    case "permission", "type", "context", "code", "name": return Self.accessWords.contains(words) ? words : Self.removed
    default: return Self.removed
    }
  }

  // Attributes.

  private static let structure: Set = [
    "classCode", "moodCode", "typeCode", "determinerCode", "contextControlCode", "contextConductionInd", "inversionInd", "negationInd",
    "nullFlavor",
    "mustUnderstand", "nil", "RelationshipType", "count", "base64", "compressed", "encrypted", "mimetype", "representation", "key",
  ]

  private mutating func value(of attribute: RawNode.Attribute, in node: RawNode) -> String {
    let value = attribute.value, name = attribute.name.local
    let isRoot = name == "root" || name == "codeSystem"
    switch name {
    case _ where Self.isUUID(value): return uuid(value)
    case _ where isRoot || node.name.local == "id" && name == "type": return Self.isOID(value) ? value : Self.removed
    case "extension": return identifier(value, under: node.attribute("root") ?? "")
    case "code": return code(value, of: node.attribute("codeSystem") ?? "")
    case "type" where !attribute.name.namespace.isEmpty:
      // Of a prefix nothing would be known here; types are of HL7's namespace.
      let local = value.split(separator: ":").last.map(String.init) ?? ""
      return local.wholeMatch(of: /[A-Z]{2,4}(\.[A-Za-z]+)*/) == nil ? Self.removed : local
    case "type": return ["QueryAck", "Message", "ControlAct"].contains(value) ? value : Self.removed
    case "profileid", "uri", "value", "id": return itk(value, name, node) ?? plain(value)
    case "service": return value.wholeMatch(of: /urn:nhs-itk:services:[0-9]+:[A-Za-z]+/) == nil ? Self.removed : value
    case "trackingid": return Self.removed
    default: return Self.structure.contains(name) && value.utf8.count <= 24 && !Self.isNumber(value, atLeast: 4) ? value : plain(value)
    }
  }

  /// The values of an ITK envelope that tell its operation.
  private mutating func itk(_ value: String, _ name: String, _ node: RawNode) -> String? {
    if value.wholeMatch(of: /urn:nhs-(itk|en):(interaction|profile):[A-Za-z]+-v-?[0-9]-[0-9]/) != nil { return value }
    if name == "id", value.hasPrefix("uuid_"), Self.isUUID(String(value.dropFirst(5))) { return "uuid_" + uuid(String(value.dropFirst(5))) }
    if name == "uri" { return "urn:nhs-uk:identity:ods:X:" + identifier(value) }
    return nil
  }

  /// A value of which nothing is known but what it looks like.
  private func plain(_ value: String) -> String {
    if ["true", "false", "0", "1", ""].contains(value) { return value }
    if Self.isTime(value) { return time(value) }
    return Self.isNumber(value, atLeast: 1) ? "0" : Self.removed
  }

  private mutating func identifier(_ value: String, under root: String) -> String {
    switch root {
    case NHSNumber.root: return number(value)
    // Names of interactions, message types and templates.
    case "2.16.840.1.113883.2.1.3.2.4.12", "2.16.840.1.113883.2.1.3.2.4.18.17", "2.16.840.1.113883.2.1.3.2.4.18.2":
      return value.wholeMatch(of: /[A-Za-z_]+[A-Za-z0-9_.#\-]*/) == nil ? Self.removed : value
    default: return identifier(value)
    }
  }

  private func code(_ value: String, of system: String) -> String {
    let isShort = value.utf8.count <= 12 && value.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 } && NHSNumber(value) == nil
    switch system {
    // A patient's own codes are SNOMED CT's; these two say which kind of summary it is.
    case DocumentType.codeSystem:
      let isType = [DocumentType.generalPracticeSummary, .generalPracticeInitialSummary].contains { $0.rawValue == value }
      return isType ? value : "138875005"
    case "": return isShort && !Self.isNumber(value, atLeast: 6) ? value : Self.removed
    case _ where system.hasPrefix("2.16.840.1.113883.2.1.3.2.4.17.") || system.hasPrefix("2.16.840.1.113883.2.1.3.2.4.16."):
      return isShort ? value : value == "PresentationText" ? value : Self.removed
    default: return Self.removed
    }
  }

  private static func isUUID(_ value: String) -> Bool { UUIDText(value) != nil }
  private static func isOID(_ value: String) -> Bool { value.wholeMatch(of: /[0-2](\.(0|[1-9][0-9]*))+/) != nil }
  private static func isNumber(_ value: String, atLeast count: Int) -> Bool {
    value.utf8.count >= count && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
