internal import HL7V3Schema

/// A type of some symbol space.
struct Node: Hashable {
  var space: Int
  var name: TypeName
  var isSimple: Bool
}

/// Second pass: which types of different symbol spaces are structurally the same.
///
/// Each root has a symbol space of its own, so `II` exists once for each. Two types are the same when their own declarations are
/// and all types they refer to are: the coarsest partition that is stable under refinement, found by refining until nothing changes.
struct Sharing {
  /// The class of each type, numbered in order of first appearance.
  private(set) var classes: [Node: Int] = [:]
  /// The first type of each class.
  private(set) var representatives: [Node] = []

  init(_ spaces: [SymbolSpace], _ reaches: [Reach]) {
    var nodes: [Node] = []
    for (index, reach) in reaches.enumerated() {
      nodes += reach.complexTypes.map { Node(space: index, name: $0, isSimple: false) }
      nodes += reach.simpleTypes.map { Node(space: index, name: $0, isSimple: true) }
    }
    let position = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var shapes = Shapes()
    var own: [Int] = []
    var references: [[Int]] = []
    for node in nodes {
      let shape = shapes.shape(of: node, in: spaces[node.space])
      own.append(shape.number)
      references.append(shape.references.map { position[Node(space: node.space, name: $0.name, isSimple: $0.isSimple)] ?? -1 })
    }
    var current = own
    var count = shapes.numbers.count
    while true {
      var signatures: [[Int]: Int] = [:]
      var next: [Int] = []
      next.reserveCapacity(nodes.count)
      for index in nodes.indices {
        let signature = [own[index]] + references[index].map { $0 < 0 ? -1 : current[$0] }
        let number = signatures[signature, default: signatures.count]
        signatures[signature] = number
        next.append(number)
      }
      current = next
      if signatures.count == count { break }
      count = signatures.count
    }
    var numbers: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() {
      if numbers[current[index]] == nil {
        numbers[current[index]] = representatives.count
        representatives.append(node)
      }
      classes[node] = numbers[current[index]]
    }
  }
}
