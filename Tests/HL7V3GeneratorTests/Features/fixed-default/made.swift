var other = FeatureFixedDefault.Root(version: "1.0", level: 4, note: .init(by: "me", text: "as agreed"))
other.mode = "RQO"
let least = FeatureFixedDefault.Root()
guard least.classCode == "OBS", least.number == "7", least.mode == "EVN", other.mode == "RQO" else { throw NotRefused() }
return [least, other]
