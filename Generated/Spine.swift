public import HL7V3Runtime

/// All messages of the Spine that this module knows.
public enum Spine {
  /// The documents of all schema sets, and the SOAP envelope that carries them. GP summaries are among them, alone and as the payload of
  /// other messages.
  public static let documents = documentsWithRawPayloads.joined(with: GPSummaries.documents)

  /// The same without the GP summaries: within other messages they stay raw, as bytes. For whoever passes them on and does not look inside.
  public static let documentsWithRawPayloads = PSIS.documents.joined(with: ACS.documents).joined(with: SOAP.documents)
    .joined(with: ITK.documents)
}
