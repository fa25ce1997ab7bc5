package kms.aws;

import org.jspecify.annotations.Nullable;

/**
 * What a request is signed with.
 *
 * @param accessKeyId the name of the key
 * @param secretAccessKey the key
 * @param sessionToken what goes along with a temporary key, or null; empty is none
 */
public record Credentials(
    String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {

  /** Turns an empty token into none. */
  public Credentials {
    sessionToken = sessionToken == null || sessionToken.isEmpty() ? null : sessionToken;
  }

  /** Returns a text without anything secret. */
  @Override
  public String toString() {
    return "Credentials[accessKeyId=" + accessKeyId + "]";
  }
}
