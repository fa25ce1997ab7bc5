package kms.http;

import org.jspecify.annotations.Nullable;

/**
 * What requests are signed with.
 *
 * @param id the public part
 * @param secret the secret part
 * @param sessionToken what goes along with a key that expires, or null
 */
public record AccessKey(String id, String secret, @Nullable String sessionToken) {

  /** Returns the public part alone. */
  @Override
  public String toString() {
    return "AccessKey[id=" + id + "]";
  }
}
