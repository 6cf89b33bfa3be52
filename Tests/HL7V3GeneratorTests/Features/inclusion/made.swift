let tree = FeatureInclusion.Tree(twig: .init(n: 1), tree: .init(twig: .init(), tree: .init(twig: .init(n: 2))))
return [FeatureInclusion.Root(tree: tree, leaf: .init(colour: .green))]
