return [
  FeatureUnionList.Root(use: "H W", width: .auto, either: "12", sizes: "1 2 3"),
  FeatureUnionList.Root(width: .init(lexical: "7"), either: "name"),
]
