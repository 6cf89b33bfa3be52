#if Transport
  import Foundation
  import NIOSSL

  /// Reads files of certificates and keys, and says which setting named one that is no good.
  enum CertificateFile {
    /// More than any chain or bundle has; a device file would never end.
    private static let limit = 1 << 20

    static func bytes(setting: String, path: String) throws -> [UInt8] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
        let handle = FileHandle(forReadingAtPath: path)
      else { throw TLSSettingError(.unreadable, setting: setting, path: path) }
      defer { try? handle.close() }
      guard let data = try? handle.read(upToCount: limit + 1) ?? Data() else {
        throw TLSSettingError(.unreadable, setting: setting, path: path)
      }
      guard !data.isEmpty else { throw TLSSettingError(.empty, setting: setting, path: path) }
      guard data.count <= limit else { throw TLSSettingError(.tooLarge, setting: setting, path: path) }
      return Array(data)
    }

    static func certificates(setting: String, path: String) throws -> [NIOSSLCertificate] {
      let bytes = try bytes(setting: setting, path: path)
      guard let certificates = try? NIOSSLCertificate.fromPEMBytes(bytes), !certificates.isEmpty else {
        throw TLSSettingError(.noCertificate, setting: setting, path: path)
      }
      return certificates
    }
  }
#endif
