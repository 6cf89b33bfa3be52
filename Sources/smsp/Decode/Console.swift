import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error, and what they can show.
enum Console {
  private static let environment = ProcessInfo.processInfo.environment
  private static let isTerminal = isatty(STDOUT_FILENO) != 0

  /// Columns to fit: `COLUMNS` when set, else those of the terminal, else 80. Below 40 nothing could be laid out.
  static var width: Int {
    if let set = environment["COLUMNS"].flatMap({ Int($0) }), set > 0 { return max(set, 40) }
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(Int(size.ws_col), 40)
  }

  /// Colour on a terminal only, and not where the user asked for none.
  static var isColoured: Bool {
    isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Prints bytes as they are.
  static func write(_ bytes: [UInt8]) throws(Problem) {
    do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch { throw Problem.output }
  }

  /// Prints text that ends its own lines.
  static func print(_ text: String) throws(Problem) { try write(Array(text.utf8)) }

  /// Prints a line to standard error.
  static func printError(_ line: String) {
    // Where not even this can be written, the exit code has to do.
    try? FileHandle.standardError.write(contentsOf: Data((TerminalText.visible(line, keepsLineEnds: false) + "\n").utf8))
  }
}
