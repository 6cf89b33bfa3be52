import Foundation

/// Small documents with all that XML has, changed at random: mostly still well formed, or nearly so.
enum DocumentMutation {
  /// How many documents are made; `HL7V3_MUTANTS` multiplies it for a longer run.
  static let count = 30_000 * (ProcessInfo.processInfo.environment["HL7V3_MUTANTS"].flatMap { Int($0) } ?? 1)

  private static let sources = [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- c --><a xmlns='u' xmlns:p=\"v\"><p:b p:c='d' e=\" f\t&#10;g \"/>h&amp;i</a>",
    "<a>b<![CDATA[c]]d<e>]]>f&#x1F600;<?g h?><i\n j='&lt;&quot;&apos;&gt;'/>\r\nk\rl</a>\n",
    "<p:a xmlns:p='u' xml:lang='en' xml:space='preserve'><b xmlns=''><p:c/></b><d xmlns='w'><e/></d></p:a>",
    "<a\u{E9} \u{4E2D}='\u{1D4B3}'><!--- x -->\u{85}\u{2028}\u{FFFD}<b></b ><c/></a\u{E9}>",
    "\u{FEFF}<a b='1' c=\"2\" d='3' e='4' f='5' g='6' h='7' i='8' j='9' k='10'/>",
  ]

  /// What is put in: markup, and characters that matter somewhere.
  private static let pieces = [
    "<", ">", "/", "&", ";", "#", "'", "\"", "=", " ", "\t", "\n", "\r", "\r\n", "-", "--", "-->", "<!--", "]", "]]>", "<![CDATA[", "?",
    "<?", "?>", "<?xml?>", "<?x y?>", ":", "xmlns", " xmlns=''", " xmlns:p='w'", " xmlns:p=''", " p:c='z'", " e='z'", "&lt;", "&#x41;",
    "&#0;", "&#13;", "&#xD;", "&x;", "&#", "x", "A", "1", ".", "\u{B7}", "\u{E9}", "\u{4E2D}", "\u{1F600}", "\u{FFFE}", "\u{0}", "\u{1}",
    "\u{7F}", "\u{FEFF}", "<b>", "</b>", "<b/>", "</a>", "<p:b/>", "xml:", " xml:lang='x'", "<!", "<!DOCTYPE a>", "<a>",
  ]

  static func document(_ numbers: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(sources[Int.random(in: 0..<sources.count, using: &numbers)].utf8)
    for _ in 0..<Int.random(in: 1...2, using: &numbers) {
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes.replaceSubrange(place..<min(place + 1, bytes.count), with: [])
      case 1: bytes.replaceSubrange(place..<min(place + 1, bytes.count), with: [UInt8.random(in: 0...255, using: &numbers)])
      case 2:
        let end = Int.random(in: place...bytes.count, using: &numbers)
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
      default: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &numbers)].utf8, at: place)
      }
    }
    return bytes
  }
}
