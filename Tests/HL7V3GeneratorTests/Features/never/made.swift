return [FeatureNever.Root(wide: .init(a: [1, 2]), narrow: [.init(b: "b")])]
