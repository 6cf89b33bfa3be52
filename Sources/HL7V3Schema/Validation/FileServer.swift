#if Generator
  internal import CLibXML2
  internal import Synchronization

  /// Answers libxml2 when it asks for a file: from the loader's cache, or with nothing at all.
  ///
  /// libxml2 has one way to open files for the whole process, which is why only one schema is compiled, or one document
  /// validated, at a time.
  final class FileServer {
    private static let turn = Mutex(())
    private let cache: DocumentCache?

    /// Serves the files of the cache; without one it refuses every file.
    init(_ cache: DocumentCache?) { self.cache = cache }

    /// Runs the body while libxml2's requests come here.
    ///
    /// Never inlined: the shim's state is one for each object file that its functions are compiled into.
    @inline(never)
    func serving(_ body: () -> Void) {
      Self.turn.withLock { _ in
        let context = Unmanaged.passUnretained(self).toOpaque()
        hl7_xmlBeginServing(
          { context, url, parser in
            guard let context, let url else { return nil }
            return Unmanaged<FileServer>.fromOpaque(context).takeUnretainedValue().input(String(cString: url), parser)
          }, context)
        defer { hl7_xmlEndServing() }
        withExtendedLifetime(self, body)
      }
    }

    private func input(_ url: String, _ parser: xmlParserCtxtPtr?) -> xmlParserInputPtr? {
      guard let cache, case .file(let path) = FilePath.target(of: url, from: ""), let existing = cache.existing(path) else { return nil }
      guard let bytes = cache.bytesWithSlashes(existing), let count = Int32(exactly: bytes.count) else { return nil }
      return bytes.withUnsafeBytes { buffer in
        hl7_xmlInputOfBytes(parser, url, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), count)
      }
    }

    /// The same bytes with slashes for the backslashes in schema locations, which libxml2 does not take for paths.
    static func withSlashes(_ bytes: [UInt8]) -> [UInt8] {
      // memchr, for this runs over every file, and is what a build plugin waits for in a tool that is not optimised.
      guard !bytes.isEmpty, bytes.withUnsafeBytes({ $0.baseAddress.flatMap { [count = $0.count] in memchr($0, 0x5C, count) } }) != nil
      else { return bytes }
      var bytes = bytes
      let name = Array("schemaLocation".utf8)
      var index = 0
      while let start = bytes[index...].firstIndex(of: name[0]) {
        index = start + 1
        guard bytes[start...].starts(with: name) else { continue }
        let value = bytes[start...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        guard let value, let end = bytes[(value + 1)...].firstIndex(of: bytes[value]) else { continue }
        for position in value..<end where bytes[position] == UInt8(ascii: "\\") { bytes[position] = UInt8(ascii: "/") }
        index = end
      }
      return bytes
    }
  }
#endif
