/// What an issue code of the Spine means, and whether asking again can help.
struct FailureMeaning {
  let text: String
  let retry: String

  private init(_ text: String, retry: String = "no") {
    self.text = text
    self.retry = retry
  }

  /// The meaning of a code in its code system; nil when we know none.
  static func of(_ code: String, system: String?) -> FailureMeaning? {
    switch system {
    case "2.16.840.1.113883.2.1.3.2.4.17.42": demographics[code]
    case "2.16.840.1.113883.2.1.3.2.4.16.34": processing[code]
    default: spine[code]
    }
  }

  /// PSIS and ACS; 35506 comes under a code system of its own.
  private static let spine: [String: FailureMeaning] = [
    "210": FailureMeaning("done, with a warning", retry: "not needed"),
    "400": FailureMeaning("the request is invalid"),
    "401": FailureMeaning("a message with this id was sent before", retry: "with a new message id"),
    "410": FailureMeaning("the request contradicts itself or the record"),
    "420": FailureMeaning("access control stands in the way: consent or dissent"),
    "430": FailureMeaning("the update is invalid"),
    "500": FailureMeaning("the Spine failed, and says not to try again"),
    "502": FailureMeaning("the service is not available", retry: "yes, later"),
    "30112": FailureMeaning("the operation on the event failed"),
    "30134": FailureMeaning("the event exists already"),
    "30142": FailureMeaning("the document exists already"),
    "30307": FailureMeaning("the NHS number was merged into another one", retry: "after checking the number with PDS"),
    "30308": FailureMeaning("there is no event with this id, though the patient has a record"),
    "30312": FailureMeaning("the patient has no Summary Care Record"),
    "30317": FailureMeaning("something that must be unique is there already", retry: "perhaps"),
    "30318": FailureMeaning("the Spine's database failed", retry: "perhaps"),
    "30333": FailureMeaning("the document does not belong to the set named"),
    "30340": FailureMeaning("the Spine has no message pattern for this event"),
    "30344": FailureMeaning("the set id stands for more than one document"),
    "30361": FailureMeaning("the set id stands for more than one document"),
    "30402": FailureMeaning("there is no explicit consent to share"),
    "30418": FailureMeaning("the patient's permissions do not allow this access"),
    "35160": FailureMeaning("the NHS number is missing or wrong"),
    "35506": FailureMeaning("the resource context, the patient's NHS number, is missing or wrong"),
  ]

  private static let demographics: [String: FailureMeaning] = [
    "1": FailureMeaning("no patient matches"),
    "5": FailureMeaning("the record is sensitive, so that not all of it is given", retry: "not needed"),
    "9": FailureMeaning("the NHS number was superseded by another one", retry: "not needed"),
    "24": FailureMeaning("the NHS number was superseded by another one", retry: "not needed"),
  ]

  private static let processing: [String: FailureMeaning] = [
    "5000": FailureMeaning("the message could not be processed", retry: "perhaps")
  ]
}
