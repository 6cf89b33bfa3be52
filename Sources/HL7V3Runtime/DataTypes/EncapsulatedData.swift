/// ED and ST: content of any media type, inline or by reference (HL7 V3 Data Types Abstract Specification, "Encapsulated Data").
///
///     // <value mediaType="application/pdf" representation="B64">JVBERi0x</value>
///     data.mediaType  // "application/pdf"
///     data.isBase64   // true
///     data.bytes      // the bytes of "%PDF-1"
public protocol EncapsulatedData: DataValue {}

extension EncapsulatedData {
  /// The MIME type; `text/plain` when none is given, as the schemas say.
  @_disfavoredOverload
  public var mediaType: String { part(.mediaType) ?? "text/plain" }
  /// The language of the text (RFC 5646).
  @_disfavoredOverload
  public var language: String? { part(.language) }
  /// How the bytes are compressed, such as `DF`, `GZ` or `Z`; nil when they are not. Nothing here undoes it.
  public var compressionAlgorithm: String? { part(.compression) }
  /// Whether the text is base64 (RFC 4648, section 4), so that ``bytes`` are what it stands for.
  public var isBase64: Bool { part(.representation) == "B64" }

  /// Where the content can be fetched, when it is not, or not only, inline.
  @_disfavoredOverload
  public var reference: (any TelecommunicationAddress)? { components(.reference).first as? any TelecommunicationAddress }
  /// A small rendering of the content.
  @_disfavoredOverload
  public var thumbnail: (any EncapsulatedData)? { components(.thumbnail).first as? any EncapsulatedData }

  /// All text of the content in order, with that in elements, as written; without reference and thumbnail. Base64 is text too.
  public var plainText: String {
    content.map {
      switch $0 {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// The content: runs of text and elements in order, without reference and thumbnail.
  @_disfavoredOverload
  public var content: [RawNode.Content] {
    (tree()?.content ?? []).filter {
      if case .element(let element) = $0 { !["reference", "thumbnail"].contains(element.name.local) } else { true }
    }
  }

  /// The elements of XML content, such as `html` or a narrative; empty for text.
  public var elements: [RawNode] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The content as bytes: what base64 stands for, else the text in UTF-8. Nil for base64 that is none, and for content with elements,
  /// which is no string of bytes. Blanks and line ends in base64 are passed over, as XML Schema allows; anything else is not.
  public var bytes: [UInt8]? {
    guard elements.isEmpty else { return nil }
    return isBase64 ? Base64.decode(plainText) : Array(plainText.utf8)
  }

  /// The text for people by section, when the content is presentation text or a narrative; nil for plain text and for bytes.
  public var presentationText: PresentationText? {
    let content = content
    return content.contains { if case .element = $0 { true } else { false } } ? PresentationText(content) : nil
  }
}
