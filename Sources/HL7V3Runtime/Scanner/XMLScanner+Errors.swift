extension XMLScanner {
  /// An error at an offset of the input, by default where scanning goes on, within the elements that are open. `detail` is of names and
  /// rules only.
  @inline(never)
  func error(_ code: XMLError.Code, _ detail: String, at offset: Int? = nil) -> XMLError {
    let offset = min(offset ?? position, input.count)
    var (lines, paths) = (LineCursor(), ElementPaths())
    let (line, column) = lines.place(of: offset, in: input)
    let path = paths.number(of: open, depth, in: bytes)
    return XMLError(code, offset: offset, line: line, column: column, path: paths.text(path), detail: detail)
  }

  /// The same, but where the input has ended the error is that, or what ended it: what seems wrong there is only the sentinel.
  @inline(never)
  func failure(_ code: XMLError.Code, _ detail: @autoclosure () -> String, _ offset: Int) -> XMLError {
    if offset < input.count { return error(code, detail(), at: offset) }
    return switch input.end {
    case .complete: error(.unexpectedEnd, "the document ends too early", at: input.count)
    case .invalidEncoding: error(.invalidEncoding, "bytes that encode no character", at: input.count)
    case .invalidCharacter: error(.invalidCharacter, "a character that XML does not have", at: input.count)
    }
  }
}
