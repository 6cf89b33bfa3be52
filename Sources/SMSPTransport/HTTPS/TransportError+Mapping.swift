#if Transport
  import AsyncHTTPClient
  import Foundation
  import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression
  import NIOPosix
  import NIOSSL

  extension TransportError {
    /// Translates what the layers below throw; one failure has several types among them, by TLS version and by when it is noticed.
    /// - Parameters:
    ///   - isSent: Whether any of the request has been written.
    ///   - hasIdentity: Whether we have a certificate to show.
    init(_ error: any Error, isSent: Bool, hasIdentity: Bool) {
      switch error {
      case let error as TransportError: self = error
      case is CancellationError: self.init(.cancelled, mayHaveBeenProcessed: isSent)
      case let error as HTTPClientError: self.init(error, isSent: isSent)
      case let error as NIOConnectionError:
        self.init(error.connectionErrors.isEmpty && (error.dnsAError != nil || error.dnsAAAAError != nil) ? .dns : .connect)
      case is NIOHTTPDecompression.DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError: self.init(.decompression)
      case HTTPParserError.invalidEOFState, HTTPParserError.closedConnection: self.init(.connectionClosed, mayHaveBeenProcessed: isSent)
      case is HTTPParserError: self.init(.malformedResponse)
      case is NIOSSLExtraError: self.init(.tlsHostname)
      case NIOSSLError.handshakeFailed(let error): self.init(tls: "\(error)", isSent: isSent, hasIdentity: hasIdentity)
      case NIOSSLError.uncleanShutdown: self.init(.connectionClosed, mayHaveBeenProcessed: isSent)
      case is NIOSSLError: self.init(.tlsServer)
      case let error as BoringSSLError: self.init(tls: "\(error)", isSent: isSent, hasIdentity: hasIdentity)
      case is SocketAddressError: self.init(.dns)
      case ChannelError.connectTimeout: self.init(.connectTimeout)
      case let error as IOError where !isSent && [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT].contains(error.errnoCode):
        self.init(.connect)
      case is IOError, is ChannelError: self.init(.connectionClosed, mayHaveBeenProcessed: isSent)
      default: self.init(.other, mayHaveBeenProcessed: isSent, detail: "\(type(of: error))")
      }
    }

    private init(_ error: HTTPClientError, isSent: Bool) {
      switch error {
      case .readTimeout: self.init(.readTimeout, mayHaveBeenProcessed: isSent)
      case .writeTimeout: self.init(.readTimeout, mayHaveBeenProcessed: isSent, detail: "writing")
      case .deadlineExceeded: self.init(.deadline, mayHaveBeenProcessed: isSent)
      case .remoteConnectionClosed, .uncleanShutdown: self.init(.connectionClosed, mayHaveBeenProcessed: isSent)
      case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout: self.init(.connectTimeout)
      case .alreadyShutdown: self.init(.shutdown)
      case .cancelled, .requestStreamCancelled: self.init(.cancelled, mayHaveBeenProcessed: isSent)
      default: self.init(isSent ? .other : .invalidRequest, mayHaveBeenProcessed: isSent, detail: error.shortDescription)
      }
    }

    /// Translates an error of the TLS library by the reason it names.
    private init(tls text: String, isSent: Bool, hasIdentity: Bool) {
      // error:1000007d:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED at file:line
      let reason = text.split(separator: "OPENSSL_internal:").dropFirst().first?.prefix { $0.isUppercase || $0.isNumber || $0 == "_" }
      guard let reason, !reason.isEmpty else {
        // No alert: the other side closed, some of them in place of an alert.
        let isHandshake = text.contains("EOF during handshake")
        self.init(.connectionClosed, mayHaveBeenProcessed: isSent && !isHandshake, detail: isHandshake ? "during the TLS handshake" : nil)
        return
      }
      let ofCertificate =
        ["ALERT_BAD_CERTIFICATE", "ALERT_UNSUPPORTED_CERTIFICATE", "ALERT_CERTIFICATE_REVOKED", "ALERT_CERTIFICATE_EXPIRED"]
        + ["ALERT_CERTIFICATE_UNKNOWN", "ALERT_UNKNOWN_CA", "ALERT_ACCESS_DENIED", "ALERT_DECRYPT_ERROR", "ALERT_CERTIFICATE_REQUIRED"]
      let isRejection = ofCertificate.contains { reason.hasSuffix($0) } || reason.hasSuffix("CERTIFICATE_REQUIRED")
      // Before 1.3, a server that misses our certificate and one with which we share no suite say the same.
      let isMissing = !hasIdentity && reason.hasSuffix("ALERT_HANDSHAKE_FAILURE")
      self.init(isRejection || isMissing ? .tlsClientRejected : .tlsServer, detail: String(reason))
    }
  }
#endif
