return [
  FeatureBuiltInTypes.Root(
    untyped: "u",
    content: [.boolean(true), .decimal(XMLDecimal(lexical: "-1.50")), .integer(12), .date("2024-02-29"), .NMTOKENS("a b"), .name("n")])
]
