package kms.python;

/** Reads dates and times without separators: the count of the digits says what they are. */
final class DigitRun {
  private final DateParts parts;
  private final TimeFields time;

  DigitRun(DateParts parts, TimeFields time) {
    this.parts = parts;
    this.time = time;
  }

  /**
   * Reads digits, perhaps with a fraction, and tells whether their count says what they are.
   *
   * @param bare whether neither a colon nor a unit follows
   * @throws NoDateException when they are not what it says
   */
  boolean read(String digits, boolean bare) {
    int length = digits.length();
    boolean shortTime = length == 2 || length == 4;
    if (shortTime && bare && parts.size() == 3 && time.hour() == null) {
      readHour(digits);
    } else if (length == 6 || (length > 6 && digits.indexOf('.') == 6)) {
      readSix(digits);
    } else if (length == 8 || length == 12 || length == 14) {
      readDate(digits);
    } else {
      return false;
    }
    return true;
  }

  private void readHour(String digits) {
    time.setHour(DateNumber.integer(digits.substring(0, 2)));
    if (digits.length() == 4) {
      time.setMinute(DateNumber.integer(digits.substring(2)));
    }
  }

  private void readSix(String digits) {
    if (parts.size() == 0 && digits.indexOf('.') < 0) {
      parts.add(digits.substring(0, 2));
      parts.add(digits.substring(2, 4));
      parts.add(digits.substring(4));
    } else {
      readHour(digits.substring(0, 4));
      time.setSeconds(digits.substring(4));
    }
  }

  private void readDate(String digits) {
    parts.addYear(digits.substring(0, 4));
    parts.add(digits.substring(4, 6));
    parts.add(digits.substring(6, 8));
    if (digits.length() > 8) {
      readHour(digits.substring(8, 12));
    }
    if (digits.length() > 12) {
      time.setSecond(DateNumber.integer(digits.substring(12)));
    }
  }
}
