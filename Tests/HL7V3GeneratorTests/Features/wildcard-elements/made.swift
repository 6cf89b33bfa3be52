let known = FeatureWildcardElements.Known(a: 1)
let unnamed = FeatureWildcardElements.Root(other: .init(), every: .init(anyElement: .typed(FeatureAbstract.PQ())))
guard (try? unnamed.xml()) == nil else { throw NotRefused() }
return [
  FeatureWildcardElements.Root(
    other: .init(), own: .init(anyElements: [.document(known)]), every: .init(anyElement: .document(known)),
    strict: .init(anyElement: .document(known)))
]
