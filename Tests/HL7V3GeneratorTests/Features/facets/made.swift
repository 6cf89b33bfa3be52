return [
  FeatureFacets.Root(content: [
    .pattern("AB123"), .enumeration(._20), .maxInclusive(XMLDecimal(lexical: "1e3")), .replace(.a_b),
    .totalDigits(XMLDecimal(lexical: "12.3")),
  ])
]
