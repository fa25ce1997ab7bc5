package kms.python;

/**
 * What a text says of a date.
 *
 * @param weekday the day of the week, Monday being 1, or 0
 */
record DateFields(CalendarDate date, int weekday, TimeFields time, DateZone zone) {

  /** Tells whether the text says nothing at all. */
  boolean isEmpty() {
    return date.equals(CalendarDate.NONE) && weekday == 0 && time.isEmpty();
  }
}
