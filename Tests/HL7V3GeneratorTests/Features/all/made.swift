return [FeatureAll.Root(a: 1, b: "b"), FeatureAll.Root(a: 1, b: "b", c: .init(x: 2))]
