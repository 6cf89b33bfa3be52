extension SpineError {
  /// A kind of failure. Open: later versions may know more of them.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The name, as the static members have it.
    public let description: String

    private init(_ name: String) { description = name }

    /// No answer came; ``SpineError/transport`` says why.
    public static let noAnswer = Code("noAnswer")
    /// An HTTP status without a message that explains it.
    public static let httpStatus = Code("httpStatus")
    /// A SOAP fault.
    public static let fault = Code("fault")
    /// A negative acknowledgement; the reasons are in ``SpineError/issues``.
    public static let negativeAcknowledgement = Code("negativeAcknowledgement")
    /// An SMSP says no; ``SpineError/smspCode`` says why.
    public static let refused = Code("refused")
    /// The answer is older, or newer, than its timestamp allows.
    public static let expired = Code("expired")
    /// The answer is not XML by its content type.
    public static let unexpectedContent = Code("unexpectedContent")
    /// The answer is not well formed, or no SOAP message.
    public static let malformedAnswer = Code("malformedAnswer")
    /// The answer is a SOAP message of another version than 1.1.
    public static let versionMismatch = Code("versionMismatch")
    /// The answer demands that we understand a header that we do not know.
    public static let mustUnderstand = Code("mustUnderstand")
    /// The answer holds another interaction than the request's.
    public static let unexpectedPayload = Code("unexpectedPayload")
    /// The answer is to another message, or about another patient or document. Nothing of it may be used.
    public static let correlationMismatch = Code("correlationMismatch")
    /// The clinical content does not say whose it is. Nothing of it may be used.
    public static let patientNotNamed = Code("patientNotNamed")
    /// The answer does not hold what was asked for.
    public static let contentMissing = Code("contentMissing")
    /// The patient has no record.
    public static let noRecord = Code("noRecord")
    /// A write that may have been done or not: look before you write again.
    public static let outcomeUnknown = Code("outcomeUnknown")
    /// Dissent is to be overridden, and there is no ``AlertSink`` to tell.
    public static let alertSinkMissing = Code("alertSinkMissing")
    /// Dissent was to be overridden, and the alert could not be raised, so nothing was asked.
    public static let alertFailed = Code("alertFailed")
    /// The access could not be audited, so nothing was asked or nothing is given out.
    public static let auditFailed = Code("auditFailed")
    /// The request cannot be written as valid XML.
    public static let invalidRequest = Code("invalidRequest")
    /// The list of documents contradicts itself: none is in force and none was withdrawn.
    public static let inconsistentRecord = Code("inconsistentRecord")
  }
}
