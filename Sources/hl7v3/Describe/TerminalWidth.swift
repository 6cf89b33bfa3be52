#if Generator
  import Foundation

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// How wide the output may be.
  enum TerminalWidth {
    /// `COLUMNS` when set, else the columns of the terminal, else 80; never below 40, where no tree could be shown.
    static var columns: Int {
      if let set = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), set > 0 { return max(set, 40) }
      var size = winsize()
      guard isatty(STDOUT_FILENO) != 0, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
      return max(Int(size.ws_col), 40)
    }
  }
#endif
