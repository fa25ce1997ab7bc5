package kms.config;

import kms.error.CliException;

/** Knows what a region's name may look like. */
final class RegionName {
  private static final int MAX_LENGTH = 63;

  private RegionName() {}

  /**
   * Checks that a name could be the label of a host; an empty one passes.
   *
   * @throws CliException when it could not
   */
  static void check(String region) {
    // Python's $ matches before a line feed at the end, too.
    String label = region.endsWith("\n") ? region.substring(0, region.length() - 1) : region;
    if (!isLabel(label)) {
      throw new CliException(
          "Provided region_name '" + region + "' doesn't match a supported format.");
    }
  }

  private static boolean isLabel(String label) {
    if (label.length() > MAX_LENGTH || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    boolean digitsOnly = !label.isEmpty();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
      if (!letter && !(c >= '0' && c <= '9')) {
        return false;
      }
      digitsOnly &= !letter;
    }
    return !digitsOnly;
  }

  /** Tells whether the name asks for FIPS endpoints, as {@code us-east-1-fips} does. */
  static boolean isFips(String region) {
    return !withoutFips(region).equals(region);
  }

  /** Returns the name without {@code fips-} and {@code -fips}. */
  static String withoutFips(String region) {
    return region.indexOf("fips") < 0 ? region : region.replace("fips-", "").replace("-fips", "");
  }
}
