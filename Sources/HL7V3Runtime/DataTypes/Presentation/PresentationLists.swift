/// Lists of a presentation text, laid flat.
enum PresentationLists {
  /// The entries of a list and of the lists in it. What is no entry but has text counts as one.
  static func items(of list: RawNode, depth: Int = 0) -> [PresentationText.Item] {
    var items: [PresentationText.Item] = []
    var number = 0
    for content in list.content {
      switch content {
      case .text(let text):
        var inline = InlineText()
        inline.add(text)
        if !inline.value.isEmpty { items.append(PresentationText.Item(depth: depth, marker: "-", text: inline.value)) }
      case .element(let entry) where isList(entry): items += Self.items(of: entry, depth: depth + 1)
      case .element(let entry):
        number += 1
        let isNumbered = list.name.local == "ol" || list.attribute("listType") == "ordered"
        let marker = isNumbered ? "\(number)." : "-"
        items += Self.items(ofEntry: entry, depth: depth, marker: marker)
      }
    }
    return items
  }

  private static func items(ofEntry entry: RawNode, depth: Int, marker: String) -> [PresentationText.Item] {
    var own = InlineText()
    var nested: [PresentationText.Item] = []
    for content in entry.content {
      switch content {
      case .text(let text): own.add(text)
      case .element(let child) where isList(child): nested += items(of: child, depth: depth + 1)
      case .element(let child) where child.name.local == "br": own.endLine()
      case .element(let child) where PresentationReader.isBlock(child):
        own.endLine()
        own.add(child)
      case .element(let child): own.add(child)
      }
    }
    return [PresentationText.Item(depth: depth, marker: marker, text: own.value)] + nested
  }

  private static func isList(_ node: RawNode) -> Bool { ["ul", "ol", "list"].contains(node.name.local) }
}
