package kms.config;

/** The groups of regions, which differ in the names of their hosts. */
enum Partition {
  CN("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn", true),
  US_GOV("us-gov-", "amazonaws.com", "api.aws", true),
  EUSC("eusc-de-", "amazonaws.eu", "api.amazonwebservices.eu", true),
  ISO("us-iso-", "c2s.ic.gov", "api.aws.ic.gov", true),
  ISO_B("us-isob-", "sc2s.sgov.gov", "api.aws.scloud", true),
  ISO_E("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", false),
  ISO_F("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov", false),
  /** Every other region, known or not. */
  AWS("", "amazonaws.com", "api.aws", true);

  private final String prefix;
  private final String suffix;
  private final String dualStackSuffix;
  private final boolean dualStack;

  Partition(String prefix, String suffix, String dualStackSuffix, boolean dualStack) {
    this.prefix = prefix;
    this.suffix = suffix;
    this.dualStackSuffix = dualStackSuffix;
    this.dualStack = dualStack;
  }

  /** Returns the partition that a region belongs to by its name. */
  static Partition of(String region) {
    if (region.endsWith("-global")) {
      return ofGlobal(region);
    }
    for (Partition partition : values()) {
      if (partition.matches(region)) {
        return partition;
      }
    }
    return AWS;
  }

  private static Partition ofGlobal(String region) {
    return switch (region) {
      case "aws-cn-global" -> CN;
      case "aws-us-gov-global" -> US_GOV;
      case "aws-iso-global" -> ISO;
      case "aws-iso-b-global" -> ISO_B;
      case "aws-iso-e-global" -> ISO_E;
      case "aws-iso-f-global" -> ISO_F;
      default -> AWS;
    };
  }

  /** A region is the prefix, a word without dashes, a dash and digits. */
  private boolean matches(String region) {
    int dash = region.lastIndexOf('-');
    if (!region.startsWith(prefix) || dash <= prefix.length() || dash == region.length() - 1) {
      return prefix.isEmpty();
    }
    for (int i = dash + 1; i < region.length(); i++) {
      if (region.charAt(i) < '0' || region.charAt(i) > '9') {
        return prefix.isEmpty();
      }
    }
    return prefix.isEmpty() || region.indexOf('-', prefix.length()) == dash;
  }

  /** Returns the end of all names of hosts. */
  String suffix(boolean forDualStack) {
    return forDualStack ? dualStackSuffix : suffix;
  }

  /** Tells whether the AWS CLI knows dual stack endpoints for a region of this partition. */
  boolean hasDualStack(String region) {
    return dualStack || region.endsWith("-global");
  }
}
