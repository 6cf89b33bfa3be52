public import HL7V3Runtime

/// A message as it came. What a client returns it has read from these very bytes; the rest waits here until somebody asks for it.
///
///     let message = try answer.message.decode()
///     switch message.document { case let event as PSIS.QUPC_IN210000UK04.Message: … }
public struct ReceivedMessage: Sendable, Confidential {
  /// The SOAP envelope, decompressed.
  public let bytes: [UInt8]
  /// The types to decode it with.
  let documents: DocumentRegistry

  /// The whole message with generated types, and how it deviates from its schemas. Each call decodes anew.
  /// - Throws: `XMLError`. The client has read the message before, so tolerantly only when the limits in the options are narrower than its own,
  ///   or its registry has no type for the message; strictly also when the message breaks its schema.
  public func decode(options: DecodingOptions = .tolerant) throws(XMLError) -> DecodedMessage {
    try documents.decodeMessage(bytes, options: options)
  }
}
