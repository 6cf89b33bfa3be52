var text = FeatureAbstract.TXT(content: [.text("a"), .b("bold")])
text.nullFlavor = "UNK"
return [
  FeatureAbstract.Root(value: [.typed(FeatureAbstract.PQ(value: XMLDecimal(lexical: "1.50"), unit: "kg")), .typed(text)]),
  FeatureAbstract.Unrelated(value: "x"),
]
