import Foundation

/// The most memory that this process has had since a moment, from Linux; elsewhere nothing.
enum PeakMemory {
  /// Gives back what is free and forgets earlier peaks.
  /// - Returns: What the process has now, in KB.
  static func start() -> Double {
    #if os(Linux)
      // Of the C library's own functions this one is not among those that Swift knows.
      if let address = dlsym(nil, "malloc_trim") {
        _ = unsafeBitCast(address, to: (@convention(c) (Int) -> Int32).self)(0)
      }
      // 5 resets the peak (proc(5), clear_refs).
      if let file = fopen("/proc/self/clear_refs", "w") {
        fputs("5", file)
        fclose(file)
      }
      return status("VmRSS")
    #else
      return 0
    #endif
  }

  /// The peak since then, in KB.
  static func peak() -> Double { status("VmHWM") }

  private static func status(_ name: String) -> Double {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if text.hasPrefix(name) { return Double(text.filter(\.isNumber)) ?? 0 }
    }
    return 0
  }
}
