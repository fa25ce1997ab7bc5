package kms.output;

/** What the user said about coloured output. */
public enum ColorChoice {
  /** Coloured in any case. */
  ON,
  /** Never coloured. */
  OFF,
  /** Coloured on a terminal. */
  AUTO;

  /**
   * Returns the choice of that name.
   *
   * @param name {@code on}, {@code off} or {@code auto}
   */
  public static ColorChoice of(String name) {
    return switch (name) {
      case "on" -> ON;
      case "off" -> OFF;
      case "auto" -> AUTO;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Tells whether to colour what goes to a terminal, or to anything else. */
  boolean colors(boolean terminal) {
    return this == ON || (this == AUTO && terminal);
  }
}
