import GRDB

/// A file of SQLite: for one server, or to try things.
public struct SQLiteDatabase: SQLDatabase {
  private let queue: DatabaseQueue
  /// SQLite's.
  public let dialect = SQLDialect.sqlite

  /// Opens the file, which is made if need be.
  public init(path: String) throws {
    var configuration = Configuration()
    // What is committed is on the disk: nothing is given out before its entry is safe.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Runs a statement in a transaction of its own.
  public func execute(_ statement: SQLStatement) async throws {
    let (text, arguments) = (statement.text(dialect), Self.arguments(statement))
    try await queue.write { try $0.execute(sql: text, arguments: arguments) }
  }

  /// Runs a query.
  public func query(_ statement: SQLStatement) async throws -> [[String: SQLValue]] {
    let (text, arguments) = (statement.text(dialect), Self.arguments(statement))
    return try await queue.read { database in
      try Row.fetchAll(database, sql: text, arguments: arguments).map { row in
        Dictionary(uniqueKeysWithValues: row.map { ($0, Self.value($1)) })
      }
    }
  }

  private static func arguments(_ statement: SQLStatement) -> StatementArguments {
    StatementArguments(
      statement.values.map { value -> (any DatabaseValueConvertible)? in
        switch value {
        case .text(let text): text
        case .integer(let number): number
        case .null: nil
        }
      })
  }

  private static func value(_ value: DatabaseValue) -> SQLValue {
    switch value.storage {
    case .int64(let number): .integer(number)
    case .string(let text): .text(text)
    case .null, .double, .blob: .null
    }
  }
}
