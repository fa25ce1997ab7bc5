package kms.python;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that {@code dateutil} knows, in letters of any case. */
final class DateWords {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int SHORT_NAME = 3;

  private DateWords() {}

  /** A part of a time of day that has a unit, from the longest on. */
  enum Unit {
    HOUR,
    MINUTE,
    SECOND;

    /** Returns the next shorter unit, or null behind the last one. */
    @Nullable Unit next() {
      return switch (this) {
        case HOUR -> MINUTE;
        case MINUTE -> SECOND;
        case SECOND -> null;
      };
    }
  }

  /** Returns the number of a month from 1 on, or 0 when the word names none. */
  static int month(@Nullable String word) {
    String name = lower(word);
    return switch (name) {
      case "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun" ->
          monthByShortName(name);
      case "june", "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october" ->
          monthByShortName(name);
      case "nov", "november", "dec", "december" -> monthByShortName(name);
      default -> 0;
    };
  }

  private static int monthByShortName(String name) {
    return MONTHS.indexOf(name.substring(0, SHORT_NAME)) / SHORT_NAME + 1;
  }

  /** Returns the number of a day of the week, Monday being 1, or 0 when the word names none. */
  static int weekday(String word) {
    return switch (lower(word)) {
      case "mon", "monday" -> 1;
      case "tue", "tuesday" -> 2;
      case "wed", "wednesday" -> 3;
      case "thu", "thursday" -> 4;
      case "fri", "friday" -> 5;
      case "sat", "saturday" -> 6;
      case "sun", "sunday" -> 7;
      default -> 0;
    };
  }

  /** Returns the unit of time that a word names, or null. */
  static @Nullable Unit unit(@Nullable String word) {
    return switch (lower(word)) {
      case "h", "hour", "hours" -> Unit.HOUR;
      case "m", "minute", "minutes" -> Unit.MINUTE;
      case "s", "second", "seconds" -> Unit.SECOND;
      default -> null;
    };
  }

  /** Tells whether a word stands for a half of the day: before or after noon. */
  static boolean isHalfOfDay(@Nullable String word) {
    return isAfternoon(word) || lower(word).equals("am") || lower(word).equals("a");
  }

  static boolean isAfternoon(@Nullable String word) {
    return lower(word).equals("pm") || lower(word).equals("p");
  }

  /** Tells whether a token may stand anywhere and means nothing. */
  static boolean isFiller(@Nullable String token) {
    return switch (lower(token)) {
      case " ", ".", ",", ";", "-", "/", "'" -> true;
      case "at", "on", "and", "ad", "m", "t", "of", "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** Tells whether {@code float()} would read the word, though it is no number of a date. */
  static boolean isNotFinite(String word) {
    return switch (lower(word)) {
      case "nan", "inf", "infinity" -> true;
      default -> false;
    };
  }

  private static String lower(@Nullable String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
