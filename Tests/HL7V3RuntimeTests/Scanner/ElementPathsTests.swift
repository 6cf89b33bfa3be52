import Testing

@testable import HL7V3Runtime

@Suite("Paths of findings")
struct ElementPathsTests {
  @Test("A path that goes on from the last one asked for is the one made anew", arguments: [1, 2, 3, 7])
  func goingOn(step: Int) throws {
    let text = """
      <a><b><c/><c><d/></c></b><b/><e xmlns:p="urn:p"><p:\(String(repeating: "\u{E9}", count: 100))><f/></p:\(String(repeating: "\u{E9}", count: 100))></e><c><c><c/></c></c></a>
      """
    let input = Array(text.utf8).withBorrowedBytes { InputBuffer(copying: $0) }
    var scanner = try XMLScanner(input, names: Trace.noNames)
    var all = ElementPaths()
    var paths: [String] = []
    var numbers: [Int32] = []
    var count = 0
    while try scanner.nextContent() != .endOfDocument {
      count += 1
      guard count % step == 0 else { continue }
      var fresh = ElementPaths()
      numbers.append(all.number(of: scanner.open, scanner.depth, in: scanner.bytes))
      let number = fresh.number(of: scanner.open, scanner.depth, in: scanner.bytes)
      paths.append(fresh.text(number))
    }
    #expect(numbers.map { all.text($0) } == paths)
    #expect(step > 1 || paths.prefix(4) == ["/a", "/a/b", "/a/b/c", "/a/b"])
  }
}
