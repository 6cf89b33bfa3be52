public import HL7V3Runtime

/// All messages of the Spine that this module knows.
public enum Spine {
  /// The documents of all schema sets, and the SOAP envelope that carries them.
  public static let documents = PSIS.documents.joined(with: ACS.documents).joined(with: SOAP.documents)
    .joined(with: GPSummaries.documents).joined(with: ITK.documents)
}
