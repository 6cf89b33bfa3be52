return [FeatureWildcardAttributes.Root(other: [.init(a: 1)], every: .init(), own: .init())]
