extension SQLStore {
  /// Statements that make the tables, where there are none yet.
  public static func schema(_ dialect: SQLDialect) -> [SQLStatement] {
    tables(dialect) + (dialect == .sqlite ? sqliteProtection : postgreSQLProtection)
  }

  private static func tables(_ dialect: SQLDialect) -> [SQLStatement] {
    // A number that grows without the caller's doing: the sequence number of MSCA-AUD-03 (FACTS c.6).
    let sequence = dialect == .sqlite ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
    return [
      """
      CREATE TABLE IF NOT EXISTS permission_to_view (
        organisation TEXT NOT NULL, local_user TEXT NOT NULL, patient TEXT NOT NULL, created_ms BIGINT NOT NULL,
        PRIMARY KEY (organisation, local_user, patient))
      """,
      SQLStatement(
        stringLiteral: """
          CREATE TABLE IF NOT EXISTS audit_entry (
            sequence \(sequence), time_ms BIGINT NOT NULL, identity TEXT NOT NULL, patient TEXT, operation TEXT NOT NULL,
            message_id TEXT NOT NULL, outcome TEXT NOT NULL, spine_message_ids TEXT NOT NULL)
          """),
      "CREATE INDEX IF NOT EXISTS audit_by_patient ON audit_entry (patient, time_ms)",
    ]
  }

  /// Nobody changes or deletes entries by SQL. Who can write the file can do more: see MSCA-AUD-01, and keep a copy elsewhere.
  private static let sqliteProtection: [SQLStatement] = [
    """
    CREATE TRIGGER IF NOT EXISTS audit_unchanged BEFORE UPDATE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'entries of the audit log are not changed'); END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS audit_undeleted BEFORE DELETE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'entries of the audit log are not deleted'); END
    """,
  ]

  private static let postgreSQLProtection: [SQLStatement] = [
    """
    CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'entries of the audit log are neither changed nor deleted'; END $$
    """,
    """
    CREATE OR REPLACE TRIGGER audit_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()
    """,
  ]
}
