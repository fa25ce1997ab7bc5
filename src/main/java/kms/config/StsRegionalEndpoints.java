package kms.config;

import java.util.Set;
import kms.error.CliException;

/** Knows the setting that sends calls of STS in old regions to the one old host. */
final class StsRegionalEndpoints {
  private static final Set<String> OLD_REGIONS =
      Set.of(
          "ap-northeast-1",
          "ap-south-1",
          "ap-southeast-1",
          "ap-southeast-2",
          "aws-global",
          "ca-central-1",
          "eu-central-1",
          "eu-north-1",
          "eu-west-1",
          "eu-west-2",
          "eu-west-3",
          "sa-east-1",
          "us-east-1",
          "us-east-2",
          "us-west-1",
          "us-west-2");

  private StsRegionalEndpoints() {}

  /** Tells whether calls in that region go to the old host. */
  static boolean isLegacy(Configuration configuration, String region) {
    return value(configuration).equals("legacy") && OLD_REGIONS.contains(region);
  }

  /**
   * Returns {@code legacy} or {@code regional}.
   *
   * @throws CliException when the setting says anything else
   */
  static String value(Configuration configuration) {
    String value =
        configuration.printedSetting("AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints");
    if (value == null || value.isEmpty()) {
      return "regional";
    }
    if (!value.equals("legacy") && !value.equals("regional")) {
      throw new CliException(
          "STS regional endpoints option "
              + value
              + " is invalid. Valid options are: \"legacy\", \"regional\"");
    }
    return value;
  }
}
