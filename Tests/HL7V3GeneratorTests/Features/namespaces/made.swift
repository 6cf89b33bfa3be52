return [FeatureNamespaces.Root(mark: 1, q: 2, plain: "p", own: "o", part: .init(plain: 1, bare: 2), free: .init(of: "charge"))]
