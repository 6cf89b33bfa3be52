#if Transport
  import Crypto
  import Foundation

  /// Keeps audit records in a file, a line each, chained by digests so that tampering shows; see ``AuditVerifier``.
  ///
  /// A record is kept when `append` returns: it is on the disk, not in a cache. Only one sink writes a file at a time. The file is readable by
  /// its owner alone; who may be its owner, where copies go and how long they are kept is for the adopter to decide.
  public actor FileAuditSink: AuditSink {
    /// Why a file cannot be written to.
    public enum Failure: Error, Hashable, Sendable {
      /// It cannot be opened or written: a number of the system (`errno`).
      case notWritable(errno: Int32)
      /// Another sink has it open.
      case inUse
      /// A line of it is not what was written there, so nothing is added after it.
      case broken(line: Int)
      /// An earlier record could not be written, so none is written any more.
      case stopped
    }

    private let descriptor: Int32
    private let key: SymmetricKey?
    private var number: Int
    private var digest: String
    private var isStopped = false

    /// Opens or makes a file, checks what is in it, and takes a last line off that a crash left incomplete.
    /// - Parameter path: Where it is.
    /// - Parameter key: Without it a forger cannot chain lines anew; keep it where the file is not.
    /// - Throws: ``Failure``.
    public init(path: String, key: Secret? = nil) throws {
      let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw Failure.notWritable(errno: errno) }
      do {
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw Failure.inUse }
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        var length = data.count
        if let last = data.last, last != 0x0A { length = data.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 }
        guard length == data.count || ftruncate(descriptor, off_t(length)) == 0 else { throw Failure.notWritable(errno: errno) }
        switch AuditVerifier.verify(data.prefix(length), key: key) {
        case .intact(let lines, let digest): (number, self.digest) = (lines, digest)
        case .broken(let line), .torn(let line): throw Failure.broken(line: line)
        }
      } catch {
        close(descriptor)
        throw error as? Failure ?? Failure.notWritable(errno: EIO)
      }
      self.descriptor = descriptor
      self.key = key.map { SymmetricKey(data: Array($0.value.utf8)) }
    }

    deinit { close(descriptor) }

    /// How many records there are, and the last one's digest: keep them elsewhere to notice when lines are cut off.
    public var head: (lines: Int, digest: String) { (number, digest) }

    /// Keeps a record.
    /// - Throws: ``Failure``; after one that left the file in doubt, each further call throws.
    public func append(_ record: AuditRecord) throws {
      guard !isStopped else { throw Failure.stopped }
      let (line, digest) = AuditLine.make(record, number: number + 1, after: digest, key: key)
      var bytes = Array(line.utf8)[...]
      bytes.append(0x0A)
      while !bytes.isEmpty {
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { throw stop() }
        bytes = bytes.dropFirst(written)
      }
      guard fsync(descriptor) == 0 else { throw stop() }
      (number, self.digest) = (number + 1, digest)
    }

    private func stop() -> Failure {
      isStopped = true
      return .notWritable(errno: errno)
    }
  }
#endif
