let list = FeatureChoice.List(content: [.a("x"), .b(1), .a("y")])
return [
  FeatureChoice.Root(choice: .id(1)),
  FeatureChoice.Root(choice: .name("n"), choice2: .no(.init()), list: list, pairs: .init(width: 1, high2: 2)),
]
