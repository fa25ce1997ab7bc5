package kms.output;

import kms.error.CliException;

/** How points in time are printed: the setting {@code cli_timestamp_format}. */
public enum TimestampFormat {
  /** As the service sent them. */
  WIRE,
  /** As a date and time of day in the local zone. */
  ISO8601;

  /**
   * Returns the format of that name.
   *
   * @param name {@code none}, {@code wire} or {@code iso8601}
   * @throws CliException when it is anything else
   */
  public static TimestampFormat of(String name) {
    return switch (name) {
      case "none", "wire" -> WIRE;
      case "iso8601" -> ISO8601;
      default ->
          throw new CliException(
              "Unknown cli_timestamp_format value: "
                  + name
                  + ", valid values are \"none\", \"wire\" or \"iso8601\"");
    };
  }
}
