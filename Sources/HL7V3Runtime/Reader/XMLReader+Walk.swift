extension XMLReader {
  /// Goes through the element whose start tag was just read without building values: what validation is. One loop, as for reading.
  mutating func walk(_ type: Int) throws(XMLError) {
    let outside = frames.count
    if try isText(type) { return }
    while true {
      guard let slot = try frame.kind == .mixed ? item() : child() else {
        _ = try leave()
        if frames.count == outside { return }
        continue
      }
      if slot == Self.textSlot { continue }
      if !doubtful.isEmpty, isRight() {
        announced = -1
        isSkipped = false
        _ = try scanner.skipElement()
        continue
      }
      if announcedKind == .element {
        _ = try isText(Int(grammar.children[Int(announcedChild)].type))
      } else {
        try walkChild()
      }
    }
  }

  /// Whether the child announced last, of the innermost element that is known to be doubtful, stands before the doubt and so is right.
  @inline(never)
  private mutating func isRight() -> Bool {
    doubtfulChildren += 1
    let place = doubtful[doubtfulDepth]
    if doubtfulChildren < place { return true }
    doubtfulChildren = 0
    doubtfulDepth += 1
    if doubtfulDepth == doubtful.count || place == 0 { doubtful = [] }
    return false
  }

  /// Enters an element and looks at its attributes; says whether it holds nothing but text, and then it is left already.
  @inline(__always)
  private mutating func isText(_ type: Int) throws(XMLError) -> Bool {
    try enter(type)
    while try attribute() != nil {}
    let type = Int(frame.type)
    let kind = grammar.types[type].kind
    guard kind == .text || (kind == .mixed && grammar.types[type].childCount == 0 && grammar.types[type].wildcardCount == 0) else {
      return false
    }
    _ = try characters()
    _ = try leave()
    return true
  }

  /// A child that is not simply an element of a complex type.
  @inline(never)
  mutating func walkChild() throws(XMLError) {
    guard log.last != Self.wildcardMark, announcedChild >= 0 else { return try walkAny() }
    let child = grammar.children[Int(announcedChild)]
    if child.isSimple {
      _ = try text()
    } else if child.type >= 0 {
      // An abstract type without xsi:type, or with one that is unknown here, is announced as itself and noted on entering.
      try walk(announced >= 0 ? Int(announced) : Int(child.type))
    } else {
      try walkAny()
    }
  }

  /// Goes through the element announced last, which a wildcard let in: by its schema when the registry knows it.
  private mutating func walkAny() throws(XMLError) {
    announced = -1
    if isSkipped {
      isSkipped = false
    } else if let documents, try documents.walkDocument(in: &self) {
      return
    }
    _ = try scanner.skipElement()
  }
}
