/// Whether the items of a tree are elements with a local name. It remembers what it found of the names it saw last, for the same few come
/// again and again, and to compare numbers is quicker than to compare strings.
struct NameMatch {
  private let local: String
  /// By the lowest bits of a name's number: the number, shifted by one, and whether the name matches. Below zero nothing is known.
  private var verdicts = [Int32](repeating: -1, count: 64)

  init(_ local: String) { self.local = local }

  /// Judges the name of an element or of an attribute, by its number; that of a text matches nothing.
  @inline(__always)
  mutating func matches(_ name: Int32, in tree: RawTree) -> Bool {
    let verdict = verdicts[Int(name & 63)]
    if verdict >> 1 == name { return verdict & 1 == 1 && name >= 0 }
    return judge(name, tree)
  }

  @inline(never)
  private mutating func judge(_ name: Int32, _ tree: RawTree) -> Bool {
    guard name >= 0 else { return false }
    let isMatch = tree.local(name) == local
    verdicts[Int(name & 63)] = name << 1 | (isMatch ? 1 : 0)
    return isMatch
  }
}
