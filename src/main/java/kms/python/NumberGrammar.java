package kms.python;

import java.util.Objects;
import kms.python.DateWords.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what begins with a number: a date or a time without separators, a time with colons or
 * units, a date with separators, or one part of either. The first rule that fits counts.
 */
final class NumberGrammar {
  private static final int HOURS = 24;

  private final DateTokens tokens;
  private final DateParts parts;
  private final TimeFields time;
  private final DigitRun run;

  NumberGrammar(DateTokens tokens, DateParts parts, TimeFields time) {
    this.tokens = tokens;
    this.parts = parts;
    this.time = time;
    this.run = new DigitRun(parts, time);
  }

  /**
   * Reads a number and what belongs to it.
   *
   * @return the index of the token behind it
   * @throws NoDateException when it fits nowhere
   */
  int read(int at, DateNumber number) {
    if (run.read(tokens.get(at), isBare(at))) {
      return at + 1;
    }
    int unitAt = unitAt(at);
    if (unitAt >= 0) {
      return readUnit(at, unitAt, number);
    }
    if (tokens.is(at + 1, ":") && !tokens.isLast(at + 1)) {
      return readClock(at, number);
    }
    if (tokens.is(at + 1, "-") || tokens.is(at + 1, "/") || tokens.is(at + 1, ".")) {
      return readSeparated(at);
    }
    return readPart(at, number);
  }

  private boolean isBare(int at) {
    return !tokens.is(at + 1, ":") && !isUnit(at + 1);
  }

  /**
   * Returns where the unit of a number is, or -1: behind it, or before it where the unit of the
   * number before has to do; a blank may be between, in the latter case at the end only.
   */
  private int unitAt(int at) {
    if (isUnit(at + 1)) {
      return at + 1;
    }
    if (tokens.is(at + 1, " ") && isUnit(at + 2)) {
      return at + 2;
    }
    if (isUnit(at - 1)) {
      return at - 1;
    }
    boolean unitAndBlank = tokens.isLast(at) && tokens.is(at - 1, " ") && isUnit(at - 2);
    return unitAndBlank ? at - 2 : -1;
  }

  private boolean isUnit(int index) {
    return DateWords.unit(tokens.find(index)) != null;
  }

  private int readUnit(int at, int unitAt, DateNumber number) {
    Unit unit = Objects.requireNonNull(DateWords.unit(tokens.find(unitAt)));
    if (unitAt > at) {
      set(unit, at, number);
      return unitAt + 1;
    }
    set(unit.next(), at, number);
    return at + 1;
  }

  private void set(@Nullable Unit unit, int at, DateNumber number) {
    if (unit == Unit.HOUR) {
      time.setHours(number);
    } else if (unit == Unit.MINUTE) {
      time.setMinutes(number);
    } else if (unit == Unit.SECOND) {
      time.setSeconds(tokens.get(at));
    }
  }

  private int readClock(int at, DateNumber hour) {
    time.setHour(hour.integer());
    DateNumber minutes = DateNumber.of(tokens.get(at + 2));
    if (minutes == null) {
      throw new NoDateException();
    }
    time.setMinutes(minutes);
    if (!tokens.is(at + 3, ":") || tokens.isLast(at + 3)) {
      return at + 3;
    }
    time.setSeconds(tokens.get(at + 4));
    return at + 5;
  }

  private int readSeparated(int at) {
    String separator = tokens.get(at + 1);
    parts.add(tokens.get(at));
    String second = tokens.find(at + 2);
    if (second == null || DateWords.isFiller(second)) {
      return at + 2;
    }
    addDigitsOrMonth(second);
    if (!tokens.is(at + 3, separator)) {
      return at + 3;
    }
    addDigitsOrMonth(tokens.get(at + 4));
    return at + 5;
  }

  private void addDigitsOrMonth(String token) {
    int month = DateWords.month(token);
    if (month > 0) {
      parts.addMonth(month);
    } else {
      parts.add(token);
    }
  }

  private int readPart(int at, DateNumber number) {
    String next = tokens.find(at + 1);
    if (next == null || DateWords.isFiller(next)) {
      String half = tokens.find(at + 2);
      if (DateWords.isHalfOfDay(half)) {
        time.setHour(number.integer(), DateWords.isAfternoon(half));
        return at + 3;
      }
      parts.add(number);
      return at + 2;
    }
    if (DateWords.isHalfOfDay(next) && number.integer() < HOURS) {
      time.setHour(number.integer(), DateWords.isAfternoon(next));
      return at + 2;
    }
    if (!parts.couldBeDay(number)) {
      throw new NoDateException();
    }
    parts.add(number);
    return at + 1;
  }
}
