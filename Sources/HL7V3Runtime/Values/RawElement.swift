/// An element kept as its bytes, with all that its surroundings lend it: prefixes in scope, `xml:lang` and `xml:space`.
///
/// A slice of the message it came from, which it keeps alive; ``detached()`` copies it out.
public struct RawElement: Sendable {
  let input: InputBuffer
  let range: Range<Int>
  let scope: RawScope
  /// The expanded name of the element.
  public let name: XMLName
  /// The `xml:lang` in force at the element; nil when none.
  public let language: String?
  /// The `xml:space` in force at the element; nil when none.
  public let space: String?

  /// The prefixes in scope around the element.
  public var namespaces: [(prefix: String, namespace: String)] { scope.bindings.map { ($0.prefix, $0.namespace) } }

  /// The element's own bytes, in UTF-8, without the declarations of its surroundings.
  public var bytes: [UInt8] { input.bytes(range) }

  /// The element as a document of its own: its bytes with the declarations of its surroundings on its start tag.
  public func xml() -> [UInt8] {
    var writer = XMLWriter()
    writer.raw(self)
    return writer.finish()
  }

  /// A copy that does not keep the message alive.
  public func detached() -> RawElement {
    let copy = input.copy(range)
    return RawElement(input: copy, range: 0..<range.count, scope: scope, name: name, language: language, space: space)
  }
}

/// The prefixes in scope at some place of a message: those that an element declares, and the scope around it. Shared by all raw elements
/// of that place.
final class RawScope: Sendable {
  static let empty = RawScope([])

  private let own: [Binding]
  /// Where the prefixes of the element's own declarations stand in the source; none when they were not read.
  private let starts: [Int32]
  private let outer: RawScope?

  struct Binding: Sendable, Hashable {
    let prefix: String
    let namespace: String
  }

  init(_ own: [Binding], at starts: [Int32] = [], in outer: RawScope? = nil) {
    self.own = own
    self.starts = starts
    self.outer = outer
  }

  /// All declarations as they were read, the outermost first.
  var sources: [(prefix: String, namespace: String, start: Int32)] {
    var levels: [RawScope] = []
    var scope: RawScope? = self
    while let current = scope {
      levels.append(current)
      scope = current.outer
    }
    return levels.reversed().flatMap { level in zip(level.own, level.starts).map { ($0.prefix, $0.namespace, $1) } }
  }

  /// All in scope, the nearest first, each prefix once.
  var bindings: [Binding] {
    var result: [Binding] = []
    var seen: Set<String> = []
    var scope: RawScope? = self
    while let current = scope {
      for binding in current.own.reversed() where seen.insert(binding.prefix).inserted { result.append(binding) }
      scope = current.outer
    }
    return result
  }
}

extension RawElement: Hashable {
  /// Equal when the bytes and the declarations in scope are.
  public static func == (left: RawElement, right: RawElement) -> Bool {
    left.name == right.name && left.scope.bindings == right.scope.bindings && left.bytes == right.bytes
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
