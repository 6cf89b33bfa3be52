/// The namespaces of a document that is being written, each with a number: whether one has to be declared is asked of every element.
struct WrittenNamespaces {
  /// The number of no namespace.
  static let none = 0

  /// So many are searched one by one; more only hostile documents have.
  private static let few = 32

  private var names = [""]
  /// By bytes: two strings that are canonically equivalent are different namespaces. Empty as long as there are few.
  private var numbers: [[UInt8]: Int] = [:]
  /// The numbers of the grammar's namespaces.
  private var ofGrammar: [Int] = []

  /// The namespace with a number.
  subscript(_ number: Int) -> String { names.indices.contains(number) ? names[number] : "" }

  /// The number of a namespace of the grammar in use.
  @inline(__always)
  func number(_ id: UInt16) -> Int { Int(id) < ofGrammar.count ? ofGrammar[Int(id)] : Self.none }

  /// The number of any namespace.
  mutating func number(_ namespace: String) -> Int {
    if names.count <= Self.few {
      if let number = names.firstIndex(where: { $0.utf8.count == namespace.utf8.count && $0.utf8.elementsEqual(namespace.utf8) }) {
        return number
      }
    } else {
      if numbers.isEmpty { for (number, name) in names.enumerated() { numbers[Array(name.utf8)] = number } }
      let key = Array(namespace.utf8)
      if let number = numbers[key] { return number }
      numbers[key] = names.count
    }
    names.append(namespace)
    return names.count - 1
  }

  /// Takes the namespaces of another grammar. Those of the first are new, and different from each other.
  mutating func use(_ grammar: Grammar?) {
    let namespaces = grammar?.namespaces ?? []
    if names.count > 1 {
      ofGrammar = namespaces.map { number($0) }
    } else {
      ofGrammar = []
      for namespace in namespaces {
        ofGrammar.append(namespace.isEmpty ? Self.none : names.count)
        if !namespace.isEmpty { names.append(namespace) }
      }
    }
  }
}
