#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// Values are views of the message they came from; nothing of that shows when they are changed, moved and compared.
  @Suite("Value semantics")
  struct ValueSemanticsTests {
    typealias List = PSIS.QUPC_IN200000SM04.Message

    private static func list(_ replacing: (String, String)? = nil) throws -> List {
      let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../Fixtures/messages/event-list-response.xml").standardized
      var text = try String(contentsOf: file, encoding: .utf8)
      if let (from, to) = replacing { text = text.replacingOccurrences(of: from, with: to) }
      return try #require(try Spine.documents.decode(Array(text.utf8)) as? List)
    }

    private static func written(_ document: any HL7Document) throws -> String {
      String(decoding: try document.xml(options: .tolerant), as: UTF8.self)
    }

    private static func events(_ list: List) -> [PSIS.QUPC_IN200000UK04.psisqr.event] {
      list.controlActEvent?.subject?.queryResponseEventList?.event ?? []
    }

    @Test("A change of a copy, of a child of it or of an array in it leaves the original as it was")
    func copies() throws {
      let original = try Self.list()
      let before = try Self.written(original)
      let changes: [(inout List) -> Void] = [
        { $0.id?.root = "1.2" }, { $0.id = nil }, { $0.wire = WireState() },
        { $0.controlActEvent?.subject?.queryResponseEventList?.recordTarget?.patient?.id?.extension = "9999999999" },
        { $0.controlActEvent?.subject?.queryResponseEventList?.event.removeFirst() },
        { $0.controlActEvent?.subject?.queryResponseEventList?.event[1].content.removeLast() },
        { $0.communicationFunctionRcv += $0.communicationFunctionRcv },
      ]
      for (number, change) in changes.enumerated() {
        var copy = original
        change(&copy)
        #expect(try Self.written(original) == before, "change \(number)")
        if number != 2 { #expect(try Self.written(copy) != before, "change \(number)") }
      }
    }

    @Test("What is set back is as if it had not been touched")
    func setBack() throws {
      let original = try Self.list()
      var copy = original
      let id = copy.id
      copy.id = nil
      copy.id = HL7.II(root: "1.2")
      copy.id?.root = nil
      copy.id = id
      copy.controlActEvent?.subject?.queryResponseEventList?.event = Self.events(original)
      #expect(try Self.written(copy) == Self.written(original))
    }

    @Test("Parts of one message can be put into another, and back in another order")
    func moved() throws {
      let other = try Self.list(("0F0FC553-4FC4-49B5-A8D7-146D155A577A", "7A9C1C1A-0000-4000-8000-000000000001"))
      var list = try Self.list()
      let first = try #require(Self.events(other).first)
      list.controlActEvent?.subject?.queryResponseEventList?.event.append(first)
      list.controlActEvent?.subject?.queryResponseEventList?.event.swapAt(0, 3)
      let roots = Self.events(list).map { $0.eventID.first?.root ?? "" }
      #expect(
        roots.first == "7A9C1C1A-0000-4000-8000-000000000001" && roots.last == "0F0FC553-4FC4-49B5-A8D7-146D155A577A" && roots.count == 4)
      let again = try #require(try Spine.documents.decode(try list.xml()) as? List)
      #expect(Self.events(again).map { $0.eventID.first?.root ?? "" } == roots)
      #expect(try Self.written(again) == Self.written(list))
    }

    @Test("How a child stood on the wire is said of that child, and of no other that takes its place")
    func overrides() throws {
      let known = #"<id extension="104729361528" root="1.2.826.0.1285.0.2.0.107"/>"#
      let list = try Self.list((known, #"<x:id xmlns:x="urn:x" extension="1" root="1.2.826.0.1285.0.2.0.107"/>"# + known))
      let before = try Self.written(list)
      #expect(before.contains("urn:x") && list.communicationFunctionRcv[0].device?.id.map(\.extension) == ["1", "104729361528"])
      let changes: [(change: (inout [HL7.II]) -> Void, isForeign: Bool)] = [
        ({ $0.removeFirst() }, false), ({ $0.swapAt(0, 1) }, false), ({ $0[0].extension = "2" }, false), ({ $0 = [] }, false),
        ({ $0[1].extension = "2" }, true), ({ $0.removeLast() }, true), ({ $0.append(HL7.II(root: "1.2")) }, true), ({ _ in }, true),
      ]
      for (number, row) in changes.enumerated() {
        var copy = list
        var device = try #require(copy.communicationFunctionRcv[0].device)
        row.change(&device.id)
        copy.communicationFunctionRcv[0].device = device
        #expect(try Self.written(copy).contains("urn:x") == row.isForeign, "change \(number)")
      }
      #expect(try Self.written(list) == before)
    }

    @Test("A detached part says the same, also when it is changed and written")
    func detached() throws {
      let original = try Self.list()
      var copy = original.detached()
      #expect(try Self.written(copy) == Self.written(original))
      copy.controlActEvent?.subject?.queryResponseEventList?.event[0].content = [.eventID(HL7.II(root: "1.2"))]
      #expect(Self.events(copy).first?.eventID.first?.root == "1.2")
      #expect(Self.events(original).first?.eventID.first?.root == "0F0FC553-4FC4-49B5-A8D7-146D155A577A")
    }

    @Test("Properties set in any order are written in the order of the schema, and reflect")
    func order() throws {
      var id = HL7.II()
      id.displayable = true
      id.extension = "1"
      id.root = "1.2"
      id.extension = "2"
      let node = try #require(id.tree())
      #expect(node.attributes.map(\.name.local) == ["root", "extension", "displayable"])
      #expect(node.attributes.map(\.value) == ["1.2", "2", "true"])
      #expect(
        Mirror(reflecting: id).children.compactMap(\.label) == ["wire", "root", "extension", "assigningAuthorityName", "displayable"])
    }
  }
#endif
