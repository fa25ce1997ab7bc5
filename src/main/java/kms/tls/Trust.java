package kms.tls;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates of servers are trusted.
 *
 * @param isVerified whether a certificate is checked at all
 * @param bundle the file of PEM certificates that replaces the built-in roots, read at the first
 *     encrypted connection; null for the built-in ones
 */
public record Trust(boolean isVerified, @Nullable Path bundle) {

  /** Returns the trust in the roots that come with Java. */
  public static Trust builtIn() {
    return new Trust(true, null);
  }

  /** Returns the trust in the certificates of a file alone. */
  public static Trust in(Path bundle) {
    return new Trust(true, bundle);
  }

  /** Returns the trust in anything. */
  public static Trust unverified() {
    return new Trust(false, null);
  }
}
