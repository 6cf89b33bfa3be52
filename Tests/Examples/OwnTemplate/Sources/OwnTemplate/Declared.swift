/// Knows where the schema declares it: the template of this package makes every generated struct conform.
protocol Declared {
  static var declaration: String { get }
  static var memberNames: [String] { get }
}
