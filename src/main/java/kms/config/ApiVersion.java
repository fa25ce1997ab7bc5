package kms.config;

import kms.error.CliException;
import kms.error.UnparsableFileException;

/** Knows the setting {@code api_versions}: only the one version of the service can be had. */
public final class ApiVersion {
  private static final String KEY = "api_versions";
  private static final String KNOWN = "2014-11-01";

  private ApiVersion() {}

  /**
   * Checks that the setting is a block of lines, which the AWS CLI trips over before it looks at
   * anything else.
   *
   * @throws UnparsableFileException when it is one value
   */
  public static void checkForm(Configuration configuration) {
    IniSection profile = configuration.profile();
    if (profile.has(KEY) && !profile.isBlock(KEY)) {
      throw new UnparsableFileException(
          "The setting " + KEY + " is one value, not a block of lines");
    }
  }

  /**
   * Checks that the version is the one there is.
   *
   * @throws CliException when it is another one
   */
  public static void check(Configuration configuration) {
    checkForm(configuration);
    var versions = configuration.profile().nested(KEY);
    String version = versions == null ? null : versions.get(Service.KMS.key());
    if (version != null && !version.equals(KNOWN)) {
      String folder = version.isEmpty() ? "" : "/" + version;
      throw new CliException("Unable to load data for: kms" + folder + "/service-2");
    }
  }
}
