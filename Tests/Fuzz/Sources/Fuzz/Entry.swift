/// libFuzzer's own driver, which the sanitizer brings.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Where SwiftPM makes a program start. The first argument names the target, the others are libFuzzer's.
@_cdecl("Fuzz_main")
func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  guard count > 1, let name = arguments[1].map({ String(cString: $0) }), let target = FuzzTarget(rawValue: name) else {
    print("Usage: Fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [libFuzzer's options] [corpus]")
    return 64
  }
  var count = count - 1
  arguments[1] = arguments[0]
  var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
  return switch target {
  case .reader: runDriver(&count, &rest) { run(.reader, $0, $1) }
  case .registry: runDriver(&count, &rest) { run(.registry, $0, $1) }
  case .roundTrip: runDriver(&count, &rest) { run(.roundTrip, $0, $1) }
  }
}

/// One input; what is wrong with it ends the process, which is how libFuzzer learns of it.
private func run(_ target: FuzzTarget, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let failure = target.failure(of: input) { fatalError("\(target.rawValue): \(failure)") }
  return 0
}
