#if Generator
  internal import Synchronization

  /// The files that were read so far, each once however many roots include it.
  ///
  /// Bytes may be asked for from any thread, the rest from one only.
  final class DocumentCache {
    private struct Key: Hashable {
      var path: String
      /// The namespace a file without one takes from its includer; nil for files that have their own.
      var includer: String?
    }

    private let read: (String) -> [UInt8]?
    private let display: (String) -> String
    private struct Files {
      var contents: [String: [UInt8]?] = [:]
      var served: [String: [UInt8]] = [:]
    }
    private let files = Mutex(Files())
    private var texts: [String: SourceText] = [:]
    private var documents: [Key: Result<SchemaDocument, XMLTree.Failure>] = [:]

    init(read: @escaping (String) -> [UInt8]?, display: @escaping (String) -> String) {
      self.read = read
      self.display = display
    }

    func displayed(_ path: String) -> String { display(path) }

    /// The bytes of a file; nil if there is none.
    func bytes(_ path: String) -> [UInt8]? {
      if let known = files.withLock({ $0.contents[path] }) { return known }
      let bytes = read(path)
      files.withLock { $0.contents[path] = .some(bytes) }
      return bytes
    }

    /// The bytes of a file as libxml2 is to see them.
    func bytesWithSlashes(_ path: String) -> [UInt8]? {
      if let known = files.withLock({ $0.served[path] }) { return known }
      guard let bytes = bytes(path) else { return nil }
      let changed = FileServer.withSlashes(bytes)
      files.withLock { $0.served[path] = changed }
      return changed
    }

    /// The path under which the file is there: as given, or with percent escapes decoded.
    func existing(_ path: String) -> String? {
      if bytes(path) != nil { return path }
      guard let decoded = FilePath.withoutEscapes(path), bytes(decoded) != nil else { return nil }
      return decoded
    }

    /// The text of a file that exists.
    func text(_ path: String) -> SourceText? {
      if let known = texts[path] { return known }
      guard let bytes = bytes(path) else { return nil }
      let text = SourceText(bytes)
      texts[path] = text
      return text
    }

    /// The declarations of a file as its includer has them; nil if there is no such file.
    func document(_ path: String, includer: String?) throws(XMLTree.Failure) -> SchemaDocument? {
      if let known = documents[Key(path: path, includer: nil)] ?? documents[Key(path: path, includer: includer ?? "")] {
        return try known.get()
      }
      guard let text = text(path) else { return nil }
      let parsed: Result<SchemaDocument, XMLTree.Failure>
      do throws(XMLTree.Failure) {
        parsed = .success(DocumentParser.parse(try XMLTree(text, file: display(path)), path: path, includer: includer))
      } catch {
        parsed = .failure(error)
      }
      var isOwn = true
      if case .success(let document) = parsed, document.ownNamespace.isEmpty { isOwn = false }
      documents[Key(path: path, includer: isOwn ? nil : includer ?? "")] = parsed
      return try parsed.get()
    }
  }
#endif
