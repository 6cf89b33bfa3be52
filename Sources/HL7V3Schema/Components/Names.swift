/// An expanded name: a namespace name, empty for none, and a local part (Namespaces in XML 1.0, 2.1).
public struct QName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The namespace name; empty when the name is in no namespace.
  public var namespace: String
  /// The local part.
  public var local: String

  /// Makes an expanded name.
  public init(_ namespace: String, _ local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// By namespace, then by local part.
  public static func < (left: QName, right: QName) -> Bool {
    (left.namespace, left.local) < (right.namespace, right.local)
  }

  /// In Clark's notation: `{urn:hl7-org:v3}id`.
  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

/// The identity of a type definition within a symbol space: a name, or for an anonymous one the way to it.
///
/// A named type has its local name as path. An anonymous type has the path of its owner, a slash and the name of the
/// element (or, after `@`, attribute) that it belongs to: `AD/streetAddressLine`, `ED/@use`, and for a global element `/queryResponseEvent`.
/// Where the owner declares several such elements, the second and later ones have `~2`, `~3` … behind the name.
/// Item types of lists end in `/*`, members of unions in `/|1`, anonymous bases in `/^`.
/// What a group declares has the group as owner, `group:NAME` or `attributeGroup:NAME`, because groups may be called as types are;
/// the facets that a complex type adds to the simple content of its base make up the type `NAME/^`.
public struct TypeName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The target namespace of the schema document; empty for none.
  public var namespace: String
  /// The local name, or the path of an anonymous type.
  public var path: String

  /// Makes a type name.
  public init(_ namespace: String, _ path: String) {
    self.namespace = namespace
    self.path = path
  }

  /// Whether the type has no name in the schema.
  public var isAnonymous: Bool { path.contains("/") }

  /// The namespace of XML Schema itself.
  public static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

  /// Whether this is a type of XML Schema, part 2.
  public var isBuiltin: Bool { namespace == Self.schemaNamespace }

  /// By namespace, then by path.
  public static func < (left: TypeName, right: TypeName) -> Bool {
    (left.namespace, left.path) < (right.namespace, right.path)
  }

  /// In Clark's notation.
  public var description: String { namespace.isEmpty ? path : "{\(namespace)}\(path)" }
}

/// Where in a file something stands.
public struct SourceLocation: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file, as it is shown to people.
  public var file: String
  /// The line, from 1; CR, LF and CR LF each end a line.
  public var line: Int
  /// The column, from 1, in UTF-8 bytes.
  public var column: Int

  /// Makes a location.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, line and column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// `file:line:column`, as compilers write it.
  public var description: String { "\(file):\(line):\(column)" }
}
