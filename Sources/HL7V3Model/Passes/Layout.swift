/// Ninth pass: which children are to be stored inline and which out of line, for templates whose types hold their children. Ours do not.
///
/// Nesting structs inline without bound makes the compiler copy them field by field for minutes; boxing everything costs an allocation
/// an element. Up to a few words inline is as fast as either and compiles well (see Documentation: compile time).
struct Layout {
  /// The most words that a child takes within its parent.
  static let inlineWords = 12

  private var index: [String: Int] = [:]
  private var sizes: [Int: Int] = [:]
  private var visiting: Set<Int> = []

  /// Sets `isBoxed`, `isIndirect` and `size`.
  static func apply(_ types: inout [Model.StructType]) {
    var layout = Layout()
    layout.index = Dictionary(uniqueKeysWithValues: types.enumerated().map { ($1.swiftName, $0) })
    for position in types.indices { _ = layout.size(position, &types) }
  }

  private mutating func size(_ position: Int, _ types: inout [Model.StructType]) -> Int {
    if let known = sizes[position] { return known }
    visiting.insert(position)
    defer { visiting.remove(position) }
    // Presence bits and extras, then two words for each text.
    var words = 2 + 2 * types[position].attributes.count
    switch types[position].shape {
    case "text": words += 2
    case "items": words += 1
    default: break
    }
    var largest: [Int: Int] = [:]
    for member in types[position].members.indices {
      let words1 = self.member(member, of: position, &types)
      if types[position].shape == "items" { continue }
      if let choice = types[position].members[member].choice {
        largest[choice] = max(largest[choice] ?? 0, words1)
      } else {
        words += words1
      }
    }
    for choice in types[position].choices.indices {
      let most = largest[types[position].choices[choice].number] ?? 0
      types[position].choices[choice].isIndirect = most > Self.inlineWords
      words += most > Self.inlineWords ? 1 : most + 1
    }
    types[position].size = words
    sizes[position] = words
    return words
  }

  /// The words of one member; boxes it when it is too large or contains its own parent.
  private mutating func member(_ member: Int, of position: Int, _ types: inout [Model.StructType]) -> Int {
    let value = types[position].members[member]
    let inItems = types[position].shape == "items"
    guard value.isSingle || value.choice != nil || inItems else { return 1 }
    if value.kind == "simple" { return 2 }
    if value.kind != "complex" { return 6 }
    guard let child = index[value.swiftType] else { return 1 }
    if visiting.contains(child) {
      types[position].members[member].isBoxed = true
      return value.choice == nil ? 1 : Self.inlineWords + 1
    }
    let words = size(child, &types)
    if words > Self.inlineWords {
      types[position].members[member].isBoxed = true
      return value.choice == nil ? 1 : Self.inlineWords + 1
    }
    return words
  }
}

/// Last pass: which output file each type goes to. The number of files is fixed, for a build plugin must name them before any schema is read.
enum Sharding {
  /// Files of models, and as many of codecs.
  static let shards = 4

  static func apply(_ types: inout [Model.StructType]) {
    var load = Array(repeating: 0, count: shards)
    // Neighbours by name stay together: first cut the whole into equal parts by weight.
    let total = types.reduce(0) { $0 + weight($1) }
    var shard = 0
    for index in types.indices {
      if shard < shards - 1, load[shard] >= total / shards { shard += 1 }
      types[index].shard = shard + 1
      load[shard] += weight(types[index])
    }
  }

  private static func weight(_ type: Model.StructType) -> Int { 2 + type.attributes.count + type.members.count }
}
