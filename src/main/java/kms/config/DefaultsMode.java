package kms.config;

import java.util.Locale;
import kms.error.CliException;

/** Knows the setting that names a set of defaults; for a call of KMS it says how to retry. */
final class DefaultsMode {

  private DefaultsMode() {}

  /** Tells whether the mode is the one without changes. */
  static boolean isLegacy(Configuration configuration) {
    String mode = configuration.setting("AWS_DEFAULTS_MODE", "defaults_mode");
    return mode == null || mode.equalsIgnoreCase("legacy");
  }

  /**
   * Checks that the mode is known.
   *
   * @throws CliException when it is not
   */
  static void check(Configuration configuration) {
    String mode = configuration.setting("AWS_DEFAULTS_MODE", "defaults_mode");
    if (mode == null) {
      return;
    }
    switch (mode.toLowerCase(Locale.ROOT)) {
      case "legacy", "auto", "standard", "in-region", "cross-region", "mobile" -> {}
      default ->
          throw new CliException(
              "Client configured with invalid defaults mode: "
                  + mode
                  + ". Valid defaults modes include: legacy, auto, standard, in-region,"
                  + " cross-region, mobile.");
    }
  }
}
