let narrow = FeatureDerivation.Narrow(y: 1, a: -32768, b: "b")
return [
  FeatureDerivation.Root(
    base: .init(a: 1, b: ["b", "c"]), longer: .init(z: "z", a: 1, choice: .d("d")), narrow: narrow, code: .init(system: "s", text: "abc"))
]
