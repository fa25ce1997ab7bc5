package kms.credentials;

import kms.aws.Credentials;
import kms.config.IniSection;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** Reads the pair of keys that a section of a file may hold. */
final class KeyPair {
  private static final String ACCESS_KEY = "aws_access_key_id";
  private static final String SECRET_KEY = "aws_secret_access_key";

  private KeyPair() {}

  /**
   * Returns the credentials of a section, or null when it has no access key.
   *
   * @param source what a message calls the file
   * @throws CliException when the section has the access key alone, or a block for one of them
   */
  static @Nullable Credentials of(IniSection section, String source) {
    if (!section.has(ACCESS_KEY)) {
      return null;
    }
    if (!section.has(SECRET_KEY)) {
      throw partial(source, SECRET_KEY);
    }
    String secretKey = String.valueOf(section.get(SECRET_KEY));
    String accessKey = String.valueOf(section.get(ACCESS_KEY));
    String token = section.get("aws_security_token");
    return new Credentials(
        accessKey, secretKey, token != null ? token : section.get("aws_session_token"));
  }

  /** Tells whether a section has at least one of the keys. */
  static boolean isPartOf(IniSection section) {
    return section.has(ACCESS_KEY) || section.has(SECRET_KEY);
  }

  static CliException partial(String source, String missing) {
    return new CliException("Partial credentials found in " + source + ", missing: " + missing);
  }
}
