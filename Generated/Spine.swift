public import HL7V3Runtime

/// All messages of the Spine that this module knows.
public enum Spine {
  /// The documents of all schema sets, and the SOAP envelope that carries them. Summaries within them stay raw: decode one with
  /// ``documentsWithSummaries`` when you need it, or the whole message with that, which takes longer.
  public static let documents = PSIS.documents.joined(with: ACS.documents).joined(with: SOAP.documents).joined(with: ITK.documents)

  /// The same and the GP summaries, alone and as the payload of other messages.
  public static let documentsWithSummaries = documents.joined(with: GPSummaries.documents)
}
