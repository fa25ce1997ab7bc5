package kms.client;

import kms.config.Configuration;
import kms.environment.Version;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.util.VersionInfo;

/** Names the program to the service. */
final class UserAgent {

  private UserAgent() {}

  /** Returns the value of the header. */
  static String of(Configuration configuration) {
    return "kms/"
        + Version.number()
        + " aws-sdk-java/"
        + VersionInfo.SDK_VERSION
        + part(" exec-env/", configuration.executionEnvironment())
        + part(" app/", configuration.appId());
  }

  private static String part(String name, @Nullable String value) {
    return value == null ? "" : name + value;
  }
}
