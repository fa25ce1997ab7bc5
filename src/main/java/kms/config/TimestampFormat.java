package kms.config;

import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** How the timestamps of an answer are printed. */
public enum TimestampFormat {
  /** As the service sent them. */
  WIRE,
  /** As ISO 8601 text. */
  ISO8601;

  static TimestampFormat of(@Nullable String setting) {
    if (setting == null) {
      return WIRE;
    }
    return switch (setting) {
      case "wire", "none" -> WIRE;
      case "iso8601" -> ISO8601;
      default ->
          throw new CliException(
              "Unknown cli_timestamp_format value: "
                  + setting
                  + ", valid values are \"none\", \"wire\" or \"iso8601\"");
    };
  }
}
