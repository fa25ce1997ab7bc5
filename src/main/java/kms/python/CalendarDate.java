package kms.python;

import org.jspecify.annotations.Nullable;

/** What a text says of a date: the parts that it does not name are null. */
record CalendarDate(@Nullable Long year, @Nullable Long month, @Nullable Long day) {
  static final CalendarDate NONE = new CalendarDate(null, null, null);
}
