package kms.python;

import org.jspecify.annotations.Nullable;

/** Reads what a text says of its time zone: a name, an offset, or both. */
final class ZoneGrammar {
  private static final int MAX_NAME = 5;
  private static final int MIN_NAME_IN_PARENTHESES = 3;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3600;

  /** Beyond it no offset is one, and far from an overflow of what is computed from it. */
  private static final long FAR = 1_000_000_000_000_000L;

  private final DateTokens tokens;
  private @Nullable String name;
  private @Nullable Long offset;

  ZoneGrammar(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** Returns what has been read. */
  DateZone zone() {
    return new DateZone(name, offset);
  }

  /** Tells whether the token at an index, behind an hour, is the name of a zone. */
  boolean isName(int at) {
    return offset == null && couldBeName(tokens.get(at));
  }

  private boolean couldBeName(String token) {
    return name == null
        && token.length() <= MAX_NAME
        && (token.equals("z") || token.chars().allMatch(c -> c >= 'A' && c <= 'Z'));
  }

  /** Tells whether the token at an index, behind an hour, begins an offset. */
  boolean isOffset(int at) {
    return tokens.is(at, "+") || tokens.is(at, "-");
  }

  /**
   * Reads a name, and an offset right behind it. That one says how far UTC is ahead of the zone:
   * {@code GMT+3} is three hours west, and then not a name.
   *
   * @return the index of the token behind it
   * @throws NoDateException when the offset is none
   */
  int readName(int at) {
    String token = tokens.get(at);
    if (!isOffset(at + 1)) {
      name = token;
      offset = token.equals("z") ? 0L : null;
      return at + 1;
    }
    name = DateZone.isUtc(token) ? null : token;
    return readOffset(at + 1, tokens.is(at + 1, "-") ? 1 : -1);
  }

  /**
   * Reads an offset, and a name in parentheses behind it.
   *
   * @return the index of the token behind it
   * @throws NoDateException when it is none
   */
  int readOffset(int at) {
    return readOffset(at, tokens.is(at, "-") ? -1 : 1);
  }

  private int readOffset(int at, int sign) {
    String hours = tokens.get(at + 1);
    int end = at + 2;
    if (hours.length() == 4) {
      setOffset(sign, hours.substring(0, 2), hours.substring(2));
    } else if (tokens.is(end, ":")) {
      setOffset(sign, hours, tokens.get(at + 3));
      end = at + 4;
    } else if (hours.length() <= 2) {
      setOffset(sign, hours, "0");
    } else {
      throw new NoDateException();
    }
    return readParentheses(end);
  }

  private void setOffset(int sign, String hours, String minutes) {
    long seconds =
        Math.min(DateNumber.integer(hours), FAR) * SECONDS_PER_HOUR
            + Math.min(DateNumber.integer(minutes), FAR) * SECONDS_PER_MINUTE;
    offset = sign * seconds;
  }

  private int readParentheses(int at) {
    boolean named =
        DateWords.isFiller(tokens.find(at))
            && tokens.is(at + 1, "(")
            && tokens.is(at + 3, ")")
            && tokens.get(at + 2).length() >= MIN_NAME_IN_PARENTHESES
            && couldBeName(tokens.get(at + 2));
    if (!named) {
      return at;
    }
    name = tokens.get(at + 2);
    return at + 4;
  }
}
