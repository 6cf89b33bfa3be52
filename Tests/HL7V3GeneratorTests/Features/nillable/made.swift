var part = FeatureNillable.Part(why: "unknown", a: "")
part.a = nil
guard (try? FeatureNillable.Root(number: 1, part: part).xml()) == nil else { throw NotRefused() }
part.isNil = true
let found = FeatureNillable.Root(number: 1, part: part)
guard found.part?.isNil == true else { throw NotRefused() }
guard (try? FeatureNillable.Root(number: 1, part: part, firm: part).xml()) == nil else { throw NotRefused() }
return [found]
