import HL7V3Runtime

extension PresentationText.Section: Encodable {
  private enum Key: String, CodingKey { case heading, id, blocks, text }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(heading, forKey: .heading)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(blocks.map(\.plainText).joined(separator: "\n"), forKey: .text)
  }
}

extension PresentationText.Block: Encodable {
  private enum Key: String, CodingKey { case kind, level, text, items, depth, caption, summary, header, rows }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .heading(let level, let text):
      try container.encode("heading", forKey: .kind)
      try container.encode(level, forKey: .level)
      try container.encode(text, forKey: .text)
    case .paragraph(let text):
      try container.encode("paragraph", forKey: .kind)
      try container.encode(text, forKey: .text)
    case .preformatted(let text):
      try container.encode("preformatted", forKey: .kind)
      try container.encode(text, forKey: .text)
    case .list(let items):
      try container.encode("list", forKey: .kind)
      var list = container.nestedUnkeyedContainer(forKey: .items)
      for item in items {
        var entry = list.nestedContainer(keyedBy: Key.self)
        try entry.encode(item.depth, forKey: .depth)
        try entry.encode(item.text, forKey: .text)
      }
    case .table(let table):
      try container.encode("table", forKey: .kind)
      try container.encodeIfPresent(table.caption, forKey: .caption)
      try container.encodeIfPresent(table.summary, forKey: .summary)
      try container.encode(table.header, forKey: .header)
      try container.encode(table.rows, forKey: .rows)
    }
  }
}
