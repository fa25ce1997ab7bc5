package kms.emulator;

import org.jspecify.annotations.Nullable;

/**
 * What a caller must have to sign with an access key.
 *
 * @param secretAccessKey the secret
 * @param sessionToken the token that must come with it, null when none may
 */
record KnownCredentials(String secretAccessKey, @Nullable String sessionToken) {

  /** Returns a text without secrets. */
  @Override
  public String toString() {
    return "KnownCredentials";
  }
}
