return [
  FeatureSubstitution.Root(content: [.blob(.init(name: "b")), .dot(.init(r: 1)), .circle(.init(name: "c", r: 2)), .firm(.init())]),
  FeatureSubstitution.Dot(r: 1),
]
