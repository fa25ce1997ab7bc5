package kms.output;

import kms.error.CliException;

/** The ways to lay out a response. */
public enum OutputFormat {
  /** Indented JSON. */
  JSON,
  /** Lines of values separated by tabs, a page at a time. */
  TEXT,
  /** Boxes drawn with dashes and bars. */
  TABLE;

  /**
   * Returns the format of that name.
   *
   * @param name exactly {@code json}, {@code text} or {@code table}
   * @throws CliException when it is none of them
   */
  public static OutputFormat of(String name) {
    return switch (name) {
      case "json" -> JSON;
      case "text" -> TEXT;
      case "table" -> TABLE;
      default -> throw new CliException("Unknown output type: " + name);
    };
  }
}
