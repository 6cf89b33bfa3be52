return [FeatureAnnotations.Root(a: .N, part: .init())]
