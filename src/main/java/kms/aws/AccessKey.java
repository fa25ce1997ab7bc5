package kms.aws;

import org.jspecify.annotations.Nullable;

/**
 * The access key that requests are signed with.
 *
 * @param id the public part
 * @param secret the secret part
 * @param sessionToken the token of a temporary key, or null
 */
public record AccessKey(String id, String secret, @Nullable String sessionToken) {

  /** Returns the public part alone. */
  @Override
  public String toString() {
    return "AccessKey[id=" + id + "]";
  }
}
