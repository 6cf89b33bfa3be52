/// Reads a regular expression of XML Schema 1.0, part 2, appendix F.
///
/// Where the appendix is silent or was corrected later it reads what libxml2 reads: braces at the place of an atom stand for themselves,
/// and a hyphen within a group, after a range or a class, stands for nothing.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  /// Counts beyond this become this: `{5000}` is `{1000,}`. Only what is longer is judged wrongly, and is let through.
  static let greatestCount = 1_000
  /// Groups within groups; the reader must not run out of stack.
  private static let deepest = 100

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The pattern as a tree.
  static func parse(_ text: String) throws(PatternError) -> PatternNode {
    var parser = PatternParser(text)
    let node = try parser.choice()
    guard parser.current == nil else { throw .malformed }
    return node
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  private mutating func next() throws(PatternError) -> Unicode.Scalar {
    guard let scalar = current else { throw .malformed }
    position += 1
    return scalar
  }

  private mutating func choice() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw .tooLarge }
    var branches = [try branch()]
    while take("|") { branches.append(try branch()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func branch() throws(PatternError) -> PatternNode {
    var pieces: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" { pieces.append(try piece()) }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func piece() throws(PatternError) -> PatternNode {
    let atom = try atom()
    guard let (least, most) = try quantifier() else { return atom }
    // A brace stands for itself where an atom may, but nobody means that here.
    if current == "{" { throw .malformed }
    // Beyond the cap the upper limit falls away, so that nothing valid is refused.
    return .repetition(atom, least: min(least, Self.greatestCount), most: most.flatMap { $0 > Self.greatestCount ? nil : $0 })
  }

  /// How often the piece may stand; nil when nothing says so.
  private mutating func quantifier() throws(PatternError) -> (least: Int, most: Int?)? {
    if take("?") { return (0, 1) }
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    guard take("{") else { return nil }
    let least = try count()
    var most: Int? = least
    if take(",") { most = current == "}" ? nil : try count() }
    guard take("}") else { throw .malformed }
    if let most, most < least { throw .malformed }
    return (least, most)
  }

  private mutating func count() throws(PatternError) -> Int {
    let start = position
    var value = 0
    while let scalar = current, scalar.value >= 0x30, scalar.value <= 0x39 {
      value = min(value * 10 + Int(scalar.value - 0x30), Self.greatestCount + 1)
      position += 1
    }
    if position == start { throw .malformed }
    return value
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    let scalar = try next()
    switch scalar {
    case "(":
      let node = try choice()
      guard take(")") else { throw .malformed }
      return node
    case "[": return .character(try group())
    case "\\": return .character(try escape().set)
    case ".": return .character(PatternEscapes.anything)
    case "?", "*", "+", "]", ")": throw .malformed
    default: return .character(CharacterClass(scalar))
    }
  }

  /// What follows `[`, with the closing bracket.
  private mutating func group() throws(PatternError) -> CharacterClass {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw .tooLarge }
    let isNegative = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var classes: [CharacterClass] = []
    var isEmpty = true
    var subtracted: CharacterClass?
    while subtracted == nil, !take("]") {
      if current == "-", !isEmpty {
        let hyphen = position
        position += 1
        if take("[") {
          subtracted = try group()
          guard take("]") else { throw .malformed }
          break
        }
        // Last it stands for itself; a range may begin with it only where it comes first.
        if current == "]" { ranges.append(0x2D...0x2D) } else if current == "-" { position = hyphen } else { continue }
      }
      if current == "]", !isEmpty { continue }
      if let range = try range(into: &classes) { ranges.append(range) }
      isEmpty = false
    }
    if isEmpty { throw .malformed }
    if !ranges.isEmpty { classes.append(CharacterClass(merging: ranges)) }
    var set = classes.count == 1 ? classes[0] : .union(classes)
    if isNegative { set = .complement(set) }
    return subtracted.map { .difference(set, $0) } ?? set
  }

  /// A character or a range of them; nil when it was a class, which is added.
  private mutating func range(into classes: inout [CharacterClass]) throws(PatternError) -> ClosedRange<UInt32>? {
    guard let low = try end(into: &classes) else { return nil }
    guard current == "-", position + 1 < scalars.count, scalars[position + 1] != "]", scalars[position + 1] != "[" else {
      return low...low
    }
    position += 1
    var none: [CharacterClass] = []
    guard let high = try end(into: &none), low <= high else { throw .malformed }
    return low...high
  }

  private mutating func end(into classes: inout [CharacterClass]) throws(PatternError) -> UInt32? {
    let scalar = try next()
    if scalar == "[" || scalar == "]" { throw .malformed }
    guard scalar == "\\" else { return scalar.value }
    let escape = try escape()
    if let single = escape.single { return single.value }
    classes.append(escape.set)
    return nil
  }

  /// What follows `\`: a character that stands for itself, or a class.
  private mutating func escape() throws(PatternError) -> (single: Unicode.Scalar?, set: CharacterClass) {
    let letter = try next()
    if let single = PatternEscapes.single(letter) { return (single, CharacterClass(single)) }
    if let set = PatternEscapes.set(letter) { return (nil, set) }
    guard letter == "p" || letter == "P", take("{"), let close = scalars[position...].firstIndex(of: "}") else { throw .malformed }
    var name = ""
    name.unicodeScalars.append(contentsOf: scalars[position..<close])
    position = close + 1
    guard let set = PatternEscapes.property(name) else { throw .malformed }
    return (nil, letter == "P" ? .complement(set) : set)
  }
}
