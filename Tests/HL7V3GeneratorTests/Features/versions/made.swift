let two = FeatureVersions.Two(part: .init(), code: .init(system: "s"), value: .typed(FeatureVersions.two.Text(t: "a")))
let other = FeatureVersions.One.Other(anyElement: .document(two))
let wrong = FeatureVersions.One(part: .init(), code: .init(code: 1), value: .typed(FeatureVersions.two.Text(t: "a")))
guard (try? wrong.xml()) == nil else { throw NotRefused() }
_ = try FeatureVersions.One(part: .init(), code: .init(code: 1), other: other, value: .typed(FeatureVersions.one.Text(t: 1))).xml()
return [
  two, FeatureVersions.One(part: .init(n: 1), code: .init(code: 1), value: .typed(FeatureVersions.one.Text(t: 1)), kind: .init(k: "k")),
]
