/// Days of the Gregorian calendar, also before it was made; years before year one are negative, and there is none of number nought.
enum CalendarDay {
  /// How many days a month has; February has twenty-nine when no year is known.
  static func daysInMonth(_ month: Int, year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map(isLeap) ?? true ? 29 : 28
    default: 31
    }
  }

  /// The number of a day, counted from the first of March of year nought.
  static func number(year: Int, month: Int, day: Int) -> Int {
    // March first: the leap day is then the last of the year.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }
}
