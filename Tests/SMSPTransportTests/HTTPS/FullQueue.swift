import Foundation

/// A port that listens and whose queue is full, so that connecting to it neither succeeds nor fails. Linux keeps such connections waiting; what
/// other systems do is not known here.
struct FullQueue {
  private let sockets: [Int32]
  let port: Int

  #if os(Linux)
    static let isKnown = true

    init() throws {
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isBound = Self.with(&address) { bind(listener, $0, size) } == 0 && listen(listener, 0) == 0
      var length = size
      guard isBound, Self.with(&address, { getsockname(listener, $0, &length) }) == 0 else { throw CocoaError(.featureUnsupported) }
      port = Int(UInt16(bigEndian: address.sin_port))
      // Two of them: the queue has a place more than it was asked for. They do not wait.
      let clients = (0..<2).map { _ in socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0) }
      for client in clients { _ = Self.with(&address) { connect(client, $0, size) } }
      sockets = [listener] + clients
      opened = Self.waiting(port)
    }

    /// How many connections to the port waited when it was made.
    private let opened: Int

    /// Whether somebody else wants to connect.
    var isAsked: Bool { Self.waiting(port) > opened }

    /// Connections to the port whose first packet has no answer: state 02 (proc(5), net/tcp).
    private static func waiting(_ port: Int) -> Int {
      let place = "0100007F:" + String(format: "%04X", port)
      // Such files say that they are empty, so they are read to their end.
      let data = (try? FileHandle(forReadingAtPath: "/proc/net/tcp")?.readToEnd()) ?? Data()
      let text = String(decoding: data, as: UTF8.self)
      return text.split(separator: "\n").filter { line in
        let fields = line.split(separator: " ")
        return fields.count > 3 && fields[2] == place && fields[3] == "02"
      }.count
    }

    private static func with(_ address: inout sockaddr_in, _ work: (UnsafeMutablePointer<sockaddr>) -> Int32) -> Int32 {
      withUnsafeMutablePointer(to: &address) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, work) }
    }

    func close() { for socket in sockets { Glibc.close(socket) } }
  #else
    static let isKnown = false
    init() throws { throw CocoaError(.featureUnsupported) }
    var isAsked: Bool { false }
    func close() {}
  #endif
}
