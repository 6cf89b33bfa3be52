/// The classes of a message as boxes, from the root element down, indented by depth: narrow enough for a phone. Laid out here, drawn by the template.
struct MessageDiagram {
  /// A class at its place in the message.
  struct Box {
    var name: String
    var cardinality: String
    var type: Model.StructType
    var x: Int
    var y: Int
    /// The box it hangs on; nil for the root element.
    var parent: Int?
    /// Whether it is an alternative of a choice.
    var isAlternative: Bool
    /// Whether what is below it is drawn elsewhere.
    var isRepeated: Bool
  }

  static let boxWidth = 280
  static let boxHeight = 46
  private static let step = (x: 28, y: 56)

  private(set) var boxes: [Box] = []
  private let structs: [String: Model.StructType]
  private let isClass: (Model.StructType) -> Bool
  private var drawn: Set<Int> = []

  var width: Int { (boxes.map(\.x).max() ?? 0) + Self.boxWidth + 10 }
  var height: Int { boxes.count * Self.step.y + 5 }

  init(of root: Model.StructType, element: String, structs: [String: Model.StructType], isClass: @escaping (Model.StructType) -> Bool) {
    self.structs = structs
    self.isClass = isClass
    add(element, "1..1", root, depth: 0, parent: nil, isAlternative: false)
  }

  private mutating func add(
    _ name: String, _ cardinality: String, _ type: Model.StructType, depth: Int, parent: Int?, isAlternative: Bool
  ) {
    let number = boxes.count
    let members = type.members.filter { member in structs[member.swiftType].map(isClass) == true }
    let isRepeated = !members.isEmpty && !drawn.insert(type.number).inserted
    boxes.append(
      Box(
        name: name, cardinality: cardinality, type: type, x: 5 + depth * Self.step.x, y: 5 + number * Self.step.y, parent: parent,
        isAlternative: isAlternative, isRepeated: isRepeated))
    for member in isRepeated ? [] : members {
      guard let child = structs[member.swiftType] else { continue }
      add(
        member.name, "\(member.min)..\(member.max.map(String.init) ?? "*")", child, depth: depth + 1, parent: number,
        isAlternative: member.choice != nil)
    }
  }
}
