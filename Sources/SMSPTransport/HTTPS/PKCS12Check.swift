#if Transport
  import SwiftASN1

  /// Looks whether a PKCS#12 file (RFC 7292) has a key and a certificate, before the TLS library opens it: that one ends the process when there is no key.
  ///
  /// Keys are looked for where all common tools put them, in safe contents that are not encrypted as a whole (the key itself is). A file
  /// with its key inside encrypted contents counts as having none; `openssl pkcs12 -export` writes one that can be read.
  enum PKCS12Check {
    enum Finding: Equatable {
      case complete, noPrivateKey, noCertificate, notPKCS12
    }

    private static let data: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 7, 1]
    private static let encryptedData: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 7, 6]
    private static let keyBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 1]
    private static let shroudedKeyBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 2]
    private static let certificateBag: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 12, 10, 1, 3]

    static func look(_ bytes: [UInt8]) -> Finding {
      do {
        // PFX: version, authSafe (a ContentInfo of data), macData.
        let contents = try DER.sequence(DER.parse(bytes), identifier: .sequence) { nodes in
          _ = try Int(derEncoded: &nodes)
          let safe = try content(&nodes)
          while nodes.next() != nil {}
          return safe
        }
        guard contents.type == data, let safes = contents.bytes else { return .notPKCS12 }
        var bags: Set<ASN1ObjectIdentifier> = []
        for safe in try DER.sequence(of: ContentInfo.self, identifier: .sequence, rootNode: DER.parse(safes)) {
          if safe.type == encryptedData {
            // What is in it cannot be seen: certificates, usually.
            bags.insert(certificateBag)
          } else if safe.type == data, let bytes = safe.bytes {
            for bag in try DER.sequence(of: SafeBag.self, identifier: .sequence, rootNode: DER.parse(bytes)) { bags.insert(bag.type) }
          }
        }
        guard bags.contains(keyBag) || bags.contains(shroudedKeyBag) else { return .noPrivateKey }
        return bags.contains(certificateBag) ? .complete : .noCertificate
      } catch {
        return .notPKCS12
      }
    }

    private static func content(_ nodes: inout ASN1NodeCollection.Iterator) throws -> ContentInfo {
      guard let node = nodes.next() else { throw ASN1Error.invalidASN1Object(reason: "no content") }
      return try ContentInfo(derEncoded: node)
    }

    /// A type, and the octets of it when they are not encrypted.
    struct ContentInfo: DERParseable {
      let type: ASN1ObjectIdentifier
      let bytes: ArraySlice<UInt8>?

      init(derEncoded node: ASN1Node) throws {
        (type, bytes) = try DER.sequence(node, identifier: .sequence) { nodes in
          let type = try ASN1ObjectIdentifier(derEncoded: &nodes)
          guard type == PKCS12Check.data else {
            while nodes.next() != nil {}
            return (type, nil)
          }
          let octets = try DER.explicitlyTagged(&nodes, tagNumber: 0, tagClass: .contextSpecific) { try ASN1OctetString(derEncoded: $0) }
          return (type, octets.bytes)
        }
      }
    }

    /// The type of a bag.
    struct SafeBag: DERParseable {
      let type: ASN1ObjectIdentifier

      init(derEncoded node: ASN1Node) throws {
        type = try DER.sequence(node, identifier: .sequence) { nodes in
          let type = try ASN1ObjectIdentifier(derEncoded: &nodes)
          while nodes.next() != nil {}
          return type
        }
      }
    }
  }
#endif
