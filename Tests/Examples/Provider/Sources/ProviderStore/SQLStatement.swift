/// A value in a statement or a row.
public enum SQLValue: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case null

  /// The text; nil for anything else.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The number; nil for anything else.
  public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
}

/// A statement in SQL. What is interpolated becomes a parameter, so no value can be read as SQL:
///
///     let statement: SQLStatement = "SELECT 1 FROM permission WHERE patient = \(.text(digits))"
public struct SQLStatement: Sendable, ExpressibleByStringInterpolation {
  private var pieces: [String]
  /// The values of the parameters, in their order.
  public private(set) var values: [SQLValue]

  /// A statement without parameters.
  public init(stringLiteral text: String) { (pieces, values) = ([text], []) }

  /// A statement with parameters.
  public init(stringInterpolation: Interpolation) { (pieces, values) = (stringInterpolation.pieces, stringInterpolation.values) }

  /// Takes text as it is, and values as parameters.
  public struct Interpolation: StringInterpolationProtocol {
    var pieces = [""]
    var values: [SQLValue] = []

    /// An empty one.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Adds text.
    public mutating func appendLiteral(_ literal: String) { pieces[pieces.count - 1] += literal }
    /// Adds a parameter.
    public mutating func appendInterpolation(_ value: SQLValue) {
      values.append(value)
      pieces.append("")
    }
  }

  /// The text with the placeholders of a database.
  public func text(_ dialect: SQLDialect) -> String {
    pieces.dropFirst().enumerated().reduce(pieces[0]) { $0 + dialect.placeholder($1.offset + 1) + $1.element }
  }
}

/// What databases say differently.
public enum SQLDialect: String, Sendable, CaseIterable {
  case sqlite, postgreSQL

  func placeholder(_ number: Int) -> String { self == .sqlite ? "?" : "$\(number)" }
}

/// A database that keeps what a provider must not forget.
public protocol SQLDatabase: Sendable {
  /// Its SQL.
  var dialect: SQLDialect { get }
  /// Runs a statement. Returns when its effect is safe.
  func execute(_ statement: SQLStatement) async throws
  /// Runs a query.
  /// - Returns: The rows, by names of columns.
  func query(_ statement: SQLStatement) async throws -> [[String: SQLValue]]
}
