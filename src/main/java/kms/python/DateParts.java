package kms.python;

import java.util.ArrayList;
import java.util.List;

/** The year, month and day of a text as they come, before it is known which is which. */
final class DateParts {
  private static final int MAX_PARTS = 3;
  private static final int CENTURY = 100;
  private static final int MAX_DAYS = 31;

  /** A leap year for dates that have no year yet. */
  private static final int LEAP_YEAR = 2000;

  private static final int NONE = -1;

  private final List<Long> values = new ArrayList<>();
  private int monthAt = NONE;
  private int yearAt = NONE;
  private boolean century;

  /** Tells how many parts there are. */
  int size() {
    return values.size();
  }

  /** Tells whether any part was written with a century. */
  boolean hasCentury() {
    return century;
  }

  /**
   * Adds a part by its digits; more than two of them are a year.
   *
   * @throws NoDateException when they are no digits, or there is a year already
   */
  void add(String digits) {
    if (DateNumber.areDigits(digits) && digits.length() > 2) {
      addYear(digits);
    } else {
      values.add(DateNumber.integer(digits));
    }
  }

  /**
   * Adds a part by its value; above 100 it is a year.
   *
   * @throws NoDateException when there is a year already
   */
  void add(DateNumber number) {
    if (number.isAbove(CENTURY)) {
      century = true;
      markYear();
    }
    values.add(number.integer());
  }

  /**
   * Adds what can only be a year.
   *
   * @throws NoDateException when it has no digits, or there is a year already
   */
  void addYear(String digits) {
    century |= digits.length() > 2;
    markYear();
    values.add(DateNumber.integer(digits));
  }

  /**
   * Adds a month that was named.
   *
   * @throws NoDateException when there is one already
   */
  void addMonth(int month) {
    if (monthAt != NONE) {
      throw new NoDateException();
    }
    monthAt = values.size();
    values.add((long) month);
  }

  private void markYear() {
    if (yearAt != NONE) {
      throw new NoDateException();
    }
    yearAt = values.size();
  }

  /** Tells whether a number may be the day of the month. */
  boolean couldBeDay(DateNumber number) {
    long days = MAX_DAYS;
    if (monthAt != NONE) {
      long year = yearAt == NONE ? LEAP_YEAR : values.get(yearAt);
      days = DateCompletion.daysIn(year, values.get(monthAt));
    }
    return number.integer() >= 1 && !number.isAbove(days);
  }

  /**
   * Tells the parts apart.
   *
   * @throws NoDateException when there are more than three
   */
  CalendarDate resolve() {
    if (values.size() > MAX_PARTS) {
      throw new NoDateException();
    }
    return new DateOrder(values, monthAt, yearAt).resolve();
  }
}
