#if Generator
  internal import CLibXML2

  /// libxml2's words about a document, without the document's values.
  ///
  /// Only what is known to hold no value is let through: sentences about names, and of sentences about a value the part that quotes
  /// the schema. Anything else is replaced by its number.
  struct FindingText {
    /// The local name of the attribute that it is about.
    private(set) var attribute: String?
    private(set) var message: String

    init(_ text: String, code: Int) {
      var rest = Substring(text)
      var lead = ""
      // "Element '{urn:hl7-org:v3}id', attribute 'root': ": the names are in the path of the finding, too.
      if rest.hasPrefix("Element '"), let end = rest.firstRange(of: "': ") {
        if let attribute = rest[..<end.lowerBound].firstRange(of: "', attribute '") {
          let name = rest[attribute.upperBound..<end.lowerBound]
          self.attribute = name.split(separator: "}").last.map { String($0) }
          lead = "attribute '\(name)': "
        }
        rest = rest[end.upperBound...]
      }
      if rest.hasPrefix("[facet '"), let end = rest.firstRange(of: "'] ") {
        rest = rest[end.upperBound...]
      }
      if rest.hasPrefix("The attribute '") { lead = "" }
      message = lead + (Self.sentence(rest, code: UInt32(exactly: code) ?? 0) ?? "not valid here (libxml2 error \(code))")
    }

    /// Beginnings of sentences that hold names only.
    private static let harmless = [
      "This element is not expected", "Missing child element(s)", "The attribute '", "Character content ", "Element content ",
      "No matching global", "The type definition ", "The element is not 'nillable'", "The element declaration is abstract",
      "The content type is", "Neither character nor element content", "The element must ", "The document has no",
    ]

    /// Beginnings of sentences that hold a value, up to the quotation mark.
    private static let revealing = ["'", "The value '", "The actual value '", "The initial value '", "The character content '"]

    /// What follows the value for each kind of error; the schema is quoted behind it. It goes by the error's number, because
    /// a value can itself say any of this.
    private static let verdicts: [UInt32: [String]] = [
      XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue: ["' is not a valid value of "],
      XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2.rawValue: ["' is not a valid value of "],
      XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3.rawValue: ["' is not a valid value of "],
      XML_SCHEMAV_CVC_PATTERN_VALID.rawValue: ["' is not accepted by the pattern "],
      XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue: ["' is not an element of the set "],
      XML_SCHEMAV_CVC_TOTALDIGITS_VALID.rawValue: ["' has more digits than are allowed "],
      XML_SCHEMAV_CVC_FRACTIONDIGITS_VALID.rawValue: ["' has more fractional digits than are allowed "],
      XML_SCHEMAV_CVC_MININCLUSIVE_VALID.rawValue: ["' is less than the minimum value allowed "],
      XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID.rawValue: ["' is greater than the maximum value allowed "],
      XML_SCHEMAV_CVC_MINEXCLUSIVE_VALID.rawValue: ["' must be greater than ", "' is less than the minimum value allowed "],
      XML_SCHEMAV_CVC_MAXEXCLUSIVE_VALID.rawValue: ["' must be less than ", "' is greater than the maximum value allowed "],
      XML_SCHEMAV_CVC_ELT_5_2_2_2_1.rawValue: ["' does not match the fixed value constraint "],
      XML_SCHEMAV_CVC_ELT_5_2_2_2_2.rawValue: ["' does not match the fixed value constraint "],
      XML_SCHEMAV_CVC_AU.rawValue: ["' does not match the fixed value constraint "],
      XML_SCHEMAV_CVC_COMPLEX_TYPE_3_1.rawValue: ["' does not match the fixed value constraint "],
    ]

    private static let lengths: Set<UInt32> = [
      XML_SCHEMAV_CVC_LENGTH_VALID.rawValue, XML_SCHEMAV_CVC_MINLENGTH_VALID.rawValue, XML_SCHEMAV_CVC_MAXLENGTH_VALID.rawValue,
    ]

    private static func sentence(_ rest: Substring, code: UInt32) -> String? {
      if harmless.contains(where: { rest.hasPrefix($0) }) { return shortened(rest) }
      if rest.hasPrefix("The QName value '") {
        // Of any QName; that of xsi:type has a sentence of its own. What the value says stands before.
        if rest.hasSuffix("' has no corresponding namespace declaration in scope.") { return "the prefix of the name is not declared" }
        return "the name given as type in the message (xsi:type) does not resolve to a type of the schema"
      }
      // The last one counts, so that a value which quotes such a sentence is cut off whole.
      if lengths.contains(code) {
        return lastRange(of: "; this ", in: rest).map { "the length of the value \(shortened(rest[$0.upperBound...]))" }
      }
      guard revealing.contains(where: { rest.hasPrefix($0) }) else { return nil }
      for verdict in verdicts[code] ?? [] {
        guard let range = lastRange(of: verdict, in: rest) else { continue }
        return "the value\(verdict.dropFirst())\(shortened(rest[range.upperBound...]))"
      }
      return nil
    }

    /// Sets of allowed values run to hundreds.
    private static func shortened(_ text: Substring) -> String {
      let text = text.hasSuffix(".") ? text.dropLast() : text
      return text.count > 400 ? "\(text.prefix(400))…" : String(text)
    }

    private static func lastRange(of needle: String, in text: Substring) -> Range<Substring.Index>? {
      text.ranges(of: needle).last
    }
  }
#endif
