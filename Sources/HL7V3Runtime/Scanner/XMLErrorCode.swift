extension XMLError {
  /// A kind of error. The set is open: later versions, and other parts of the library, have more.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The name, as in the source: `doctypeForbidden`.
    public let description: String

    init(_ name: String) { description = name }

    // The document as bytes.

    /// There is nothing, or nothing but blanks.
    public static let emptyDocument = Code("emptyDocument")
    /// The document ends within something.
    public static let unexpectedEnd = Code("unexpectedEnd")
    /// Bytes that are not UTF-8 (or not UTF-16).
    public static let invalidEncoding = Code("invalidEncoding")
    /// An encoding other than UTF-8 and UTF-16.
    public static let unsupportedEncoding = Code("unsupportedEncoding")
    /// The declared encoding is not the one used.
    public static let encodingMismatch = Code("encodingMismatch")
    /// A character that XML does not have, such as most control characters.
    public static let invalidCharacter = Code("invalidCharacter")

    // What SOAP does not allow.

    /// A document type declaration.
    public static let doctypeForbidden = Code("doctypeForbidden")
    /// A processing instruction, under `.forbid`.
    public static let processingInstructionForbidden = Code("processingInstructionForbidden")
    /// A version of XML other than 1.0.
    public static let unsupportedVersion = Code("unsupportedVersion")

    // Well-formedness.

    /// An XML declaration that is wrong, or not at the very start.
    public static let invalidXMLDeclaration = Code("invalidXMLDeclaration")
    /// A wrong processing instruction.
    public static let invalidProcessingInstruction = Code("invalidProcessingInstruction")
    /// A wrong comment.
    public static let invalidComment = Code("invalidComment")
    /// Markup that is none of those there are.
    public static let invalidMarkup = Code("invalidMarkup")
    /// A tag that is not closed or has something it must not.
    public static let invalidTag = Code("invalidTag")
    /// A name with characters it must not have, or no name where one belongs.
    public static let invalidName = Code("invalidName")
    /// An attribute without value, without quotes, without blank before it, or with `<` in its value.
    public static let invalidAttribute = Code("invalidAttribute")
    /// Two attributes of the same name on one element.
    public static let duplicateAttribute = Code("duplicateAttribute")
    /// An end tag for another element than the open one.
    public static let mismatchedEndTag = Code("mismatchedEndTag")
    /// A reference that is no reference.
    public static let invalidReference = Code("invalidReference")
    /// A reference to an entity other than the five that XML has by itself.
    public static let undeclaredEntity = Code("undeclaredEntity")
    /// `]]>` in text.
    public static let invalidText = Code("invalidText")
    /// Text before or after the root element.
    public static let textOutsideRoot = Code("textOutsideRoot")
    /// A second root element.
    public static let secondRoot = Code("secondRoot")

    // Namespaces.

    /// A prefix that is not declared.
    public static let unboundPrefix = Code("unboundPrefix")
    /// A declaration of a namespace that is not allowed.
    public static let invalidNamespaceDeclaration = Code("invalidNamespaceDeclaration")

    // Limits.

    /// Too many elements within each other.
    public static let depthLimit = Code("depthLimit")
    /// Too many attributes on one element.
    public static let attributeLimit = Code("attributeLimit")
    /// Too many declarations of namespaces, on one element or in scope.
    public static let namespaceLimit = Code("namespaceLimit")
    /// A name too long.
    public static let nameLengthLimit = Code("nameLengthLimit")
    /// A text, value, comment or CDATA section too long.
    public static let textLimit = Code("textLimit")
    /// A document too long.
    public static let totalLimit = Code("totalLimit")
  }
}
