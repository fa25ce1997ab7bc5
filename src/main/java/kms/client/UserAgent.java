package kms.client;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.util.VersionInfo;

/** Names the program to the service. */
public final class UserAgent {

  private UserAgent() {}

  /**
   * Returns the value of the header.
   *
   * @param version of this program
   * @param executionEnvironment where it runs, fit for a header, or null
   * @param appId what it is run for, fit for a header, or null
   */
  public static String of(
      String version, @Nullable String executionEnvironment, @Nullable String appId) {
    return "kms/"
        + version
        + " aws-sdk-java/"
        + VersionInfo.SDK_VERSION
        + (executionEnvironment == null ? "" : " exec-env/" + executionEnvironment)
        + (appId == null ? "" : " app/" + appId);
  }
}
