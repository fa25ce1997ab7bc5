package kms.config;

import kms.error.CliException;

/**
 * Says what is wrong with a block of lines that stands where one value belongs. Python holds it in
 * a {@code dict}, and its words for one depend on what the setting is used for.
 */
final class BlockErrors {

  private BlockErrors() {}

  /** Returns the failure to use the block of a setting. */
  static CliException of(String key) {
    return new CliException(
        switch (key) {
          case "region" -> "expected string or bytes-like object, got 'dict'";
          case "endpoint_url", "services", "sso_session", "ec2_metadata_service_endpoint" ->
              "unhashable type: 'dict'";
          case "max_attempts", "metadata_service_timeout", "metadata_service_num_attempts" ->
              "int() argument must be a string, a bytes-like object or a real number, not 'dict'";
          case "defaults_mode", "ec2_metadata_service_endpoint_mode" ->
              "'dict' object has no attribute 'lower'";
          case "credential_process" -> "'dict' object has no attribute 'read'";
          case "ca_bundle" ->
              "An HTTP Client raised an unhandled exception: expected str, bytes or os.PathLike"
                  + " object, not dict";
          default -> "The setting " + key + " is a block of lines, not one value";
        });
  }
}
