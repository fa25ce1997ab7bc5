package kms.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the forms of ISO 8601, of mail and HTTP headers and of C, where {@code dateutil}
 * would read about any; without a zone they are in UTC.
 */
final class DateText {
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?";
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String ZONE =
      "\\s*(?:(?<utc>z|utc|gmt)|(?<sign>[+-])(?<zh>\\d{2})(?::?(?<zm>\\d{2}))?)?";

  /** One digit is enough beside a colon, where without colons there must be two. */
  private static final String TIME =
      "(?<h>\\d{2}|\\d(?!\\d))(?::?(?<m>\\d{2}|(?<=:)\\d)"
          + "(?::?(?<s>\\d{2}|(?<=:)\\d)(?:[.,]\\d*)?)?)?"
          + ZONE;

  private static final Form[] FORMS = {
    form("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})", 1, 3, 4),
    form("(\\d{4})(\\d{2})(\\d{2})", 1, 2, 3),
    form("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})", 4, 1, 3),
    form(WEEKDAY + "(\\d{1,2})[\\s-]+" + MONTH + "[\\s-]+(\\d{4}|\\d{2})", 3, 2, 1),
    form(WEEKDAY + MONTH + "\\s+(\\d{1,2}),?\\s+(\\d{4})", 3, 1, 2),
    new Form(pattern(WEEKDAY + MONTH + "\\s+(\\d{1,2})\\s+" + TIME + "\\s+(?<y>\\d{4})"), 0, 1, 2),
    new Form(pattern("(\\d{4})(\\d{2})(\\d{2})" + TIME), 1, 2, 3),
  };

  private DateText() {}

  /** A way to write a date, and which of its groups are year, month and day; year 0 is "y". */
  private record Form(Pattern pattern, int year, int month, int day) {}

  private static Form form(String date, int year, int month, int day) {
    return new Form(pattern(date + "(?:t|(?:t|\\s)\\s*" + TIME + ")?"), year, month, day);
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** Returns the whole seconds since 1970, or null when the text is no date. */
  static @Nullable Long seconds(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.matches()) {
        return seconds(form, matcher);
      }
    }
    return null;
  }

  private static @Nullable Long seconds(Form form, Matcher matcher) {
    try {
      LocalDateTime time =
          date(form, matcher)
              .atTime(number(matcher, "h"), number(matcher, "m"), number(matcher, "s"));
      return time.toEpochSecond(offset(matcher));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate date(Form form, Matcher matcher) {
    String year = form.year() == 0 ? matcher.group("y") : matcher.group(form.year());
    int month = month(matcher, form.month());
    int day = Integer.parseInt(matcher.group(form.day()));
    boolean dayFirst = month > 12 && form.month() < form.day();
    int fullYear = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    return dayFirst && form.year() > form.day()
        ? LocalDate.of(fullYear, day, month)
        : LocalDate.of(fullYear, month, day);
  }

  private static int month(MatchResult matcher, int group) {
    String month = matcher.group(group).toLowerCase(Locale.ROOT);
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month) / 3 + 1;
  }

  private static ZoneOffset offset(Matcher matcher) {
    int minutes = number(matcher, "zh") * 60 + number(matcher, "zm");
    String sign = matcher.group("sign");
    return ZoneOffset.ofTotalSeconds(60 * ("-".equals(sign) ? -minutes : minutes));
  }

  private static int number(Matcher matcher, String name) {
    String text = matcher.group(name);
    return text == null ? 0 : Integer.parseInt(text);
  }
}
