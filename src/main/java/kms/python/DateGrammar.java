package kms.python;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of a date from left to right, each by the first rule that fits, as {@code
 * dateutil} does.
 */
final class DateGrammar {
  private static final int MAX_HOUR_OF_HALF_DAY = 12;

  private final DateTokens tokens;
  private final IntSupplier currentYear;
  private final DateParts parts = new DateParts();
  private final TimeFields time = new TimeFields();
  private final ZoneGrammar zone;
  private final NumberGrammar numbers;
  private int weekday;

  private DateGrammar(DateTokens tokens, IntSupplier currentYear) {
    this.tokens = tokens;
    this.currentYear = currentYear;
    this.zone = new ZoneGrammar(tokens);
    this.numbers = new NumberGrammar(tokens, parts, time);
  }

  /**
   * Reads all tokens.
   *
   * @param currentYear the year that one of two digits is near to
   * @throws NoDateException when one of them fits nowhere
   */
  static DateFields read(DateTokens tokens, IntSupplier currentYear) {
    DateGrammar grammar = new DateGrammar(tokens, currentYear);
    for (int at = 0; at < tokens.size(); ) {
      at = grammar.readToken(at);
    }
    return grammar.fields();
  }

  private DateFields fields() {
    CalendarDate date = parts.resolve();
    Long year = date.year();
    if (year != null && !parts.hasCentury()) {
      date = new CalendarDate(fullYear(year), date.month(), date.day());
    }
    return new DateFields(date, weekday, time, zone.zone());
  }

  /** Returns the index of the token behind what was read. */
  private int readToken(int at) {
    String token = tokens.get(at);
    DateNumber number = DateNumber.of(token);
    if (number != null) {
      return numbers.read(at, number);
    }
    if (DateWords.isNotFinite(token)) {
      throw new NoDateException();
    }
    if (DateWords.weekday(token) > 0) {
      weekday = DateWords.weekday(token);
      return at + 1;
    }
    if (DateWords.month(token) > 0) {
      return readMonth(at);
    }
    if (DateWords.isHalfOfDay(token)) {
      readHalfOfDay(token);
      return at + 1;
    }
    return readZoneOrFiller(at);
  }

  private int readMonth(int at) {
    parts.addMonth(DateWords.month(tokens.get(at)));
    if (tokens.is(at + 1, "-") || tokens.is(at + 1, "/")) {
      parts.add(tokens.get(at + 2));
      if (!tokens.is(at + 3, tokens.get(at + 1))) {
        return at + 3;
      }
      parts.add(tokens.get(at + 4));
      return at + 5;
    }
    return readYearOf(at);
  }

  /** Reads the year in {@code Jan of 30}; what stands in its place without being one is skipped. */
  private int readYearOf(int at) {
    String year = tokens.find(at + 4);
    boolean follows = tokens.is(at + 1, " ") && isOf(tokens.find(at + 2)) && tokens.is(at + 3, " ");
    if (year == null || !follows) {
      return at + 1;
    }
    if (DateNumber.areDigits(year)) {
      parts.addYear(Long.toString(fullYear(DateNumber.integer(year))));
    }
    return at + 5;
  }

  private static boolean isOf(@Nullable String token) {
    return token != null && token.equalsIgnoreCase("of");
  }

  private void readHalfOfDay(String token) {
    Long hour = time.hour();
    if (hour == null || hour > MAX_HOUR_OF_HALF_DAY) {
      throw new NoDateException();
    }
    time.setHour(hour, DateWords.isAfternoon(token));
  }

  private int readZoneOrFiller(int at) {
    if (time.hour() != null && zone.isName(at)) {
      return zone.readName(at);
    }
    if (time.hour() != null && zone.isOffset(at)) {
      return zone.readOffset(at);
    }
    if (!DateWords.isFiller(tokens.get(at))) {
      throw new NoDateException();
    }
    return at + 1;
  }

  /** Returns the year within 50 before and 49 after the current one that two digits stand for. */
  private long fullYear(long year) {
    if (year >= 100) {
      return year;
    }
    long current = currentYear.getAsInt();
    long full = year + current / 100 * 100;
    if (full >= current + 50) {
      return full - 100;
    }
    return full < current - 50 ? full + 100 : full;
  }
}
