package kms.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells year, month and day apart as {@code dateutil} does where nothing says which is first: a
 * named month and a year of more than two digits are known, what is above 31 is a year, and in
 * doubt the month is first.
 */
final class DateOrder {
  private static final int MAX_DAY = 31;
  private static final int MAX_MONTH = 12;

  private final List<Long> parts;
  private final int monthAt;
  private final int yearAt;

  /**
   * Takes up to three parts.
   *
   * @param monthAt where the month is, -1 when that is not known
   * @param yearAt where the year is, -1 when that is not known
   */
  DateOrder(List<Long> parts, int monthAt, int yearAt) {
    this.parts = parts;
    this.monthAt = monthAt;
    this.yearAt = yearAt;
  }

  CalendarDate resolve() {
    boolean bothKnown = monthAt >= 0 && yearAt >= 0;
    return switch (parts.size()) {
      case 0 -> CalendarDate.NONE;
      case 1 -> one();
      case 2 -> bothKnown ? date(yearAt, monthAt, -1) : two();
      default -> bothKnown ? date(yearAt, monthAt, 3 - yearAt - monthAt) : three();
    };
  }

  private CalendarDate one() {
    if (monthAt == 0) {
      return date(-1, 0, -1);
    }
    return yearAt == 0 || isYear(0) ? date(0, -1, -1) : date(-1, -1, 0);
  }

  private CalendarDate two() {
    if (monthAt >= 0) {
      int other = 1 - monthAt;
      return isYear(other) ? date(other, monthAt, -1) : date(-1, monthAt, other);
    }
    if (isYear(0)) {
      return date(0, 1, -1);
    }
    return isYear(1) ? date(1, 0, -1) : date(-1, 0, 1);
  }

  private CalendarDate three() {
    return switch (monthAt) {
      case 0 -> isYear(1) ? date(1, 0, 2) : date(2, 0, 1);
      case 1 -> isYear(0) ? date(0, 1, 2) : date(2, 1, 0);
      case 2 -> isYear(1) ? date(1, 2, 0) : date(0, 2, 1);
      default -> threeNumbers();
    };
  }

  private CalendarDate threeNumbers() {
    if (isYear(0) || yearAt == 0) {
      return date(0, 1, 2);
    }
    return parts.get(0) > MAX_MONTH ? date(2, 1, 0) : date(2, 0, 1);
  }

  private boolean isYear(int index) {
    return parts.get(index) > MAX_DAY;
  }

  private CalendarDate date(int year, int month, int day) {
    return new CalendarDate(part(year), part(month), part(day));
  }

  private @Nullable Long part(int index) {
    return index < 0 ? null : parts.get(index);
  }
}
