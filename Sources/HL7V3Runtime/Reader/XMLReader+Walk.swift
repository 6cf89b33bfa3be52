extension XMLReader {
  /// Goes through the element whose start tag was just read without building values: what validation is.
  mutating func walk(_ type: Int) throws(XMLError) {
    try enter(type)
    try attributes()
    let record = grammar.types[Int(frame.type)]
    if record.kind == .text || (record.kind == .mixed && record.childCount == 0 && record.wildcardCount == 0) {
      _ = try characters()
    } else {
      while let slot = try item() {
        if slot == Self.textSlot { continue }
        try walkChild()
      }
    }
    _ = try leave()
  }

  mutating func walkChild() throws(XMLError) {
    guard log.last != Self.wildcardMark, announcedChild >= 0 else {
      announced = -1
      _ = try any()
      return
    }
    let child = grammar.children[Int(announcedChild)]
    if child.isSimple {
      _ = try text()
    } else if child.type >= 0 {
      // An abstract type without xsi:type, or with one that is unknown here, is announced as itself and noted on entering.
      try walk(announced >= 0 ? Int(announced) : Int(child.type))
    } else {
      announced = -1
      _ = try any()
    }
  }
}
