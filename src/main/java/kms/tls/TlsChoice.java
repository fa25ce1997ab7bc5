package kms.tls;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the TLS of a run: BoringSSL where there is a library for the platform, and Java's TLS
 * elsewhere and for servers that BoringSSL cannot agree with, such as those with DHE ciphers only
 * or a key on the curve P-521. Nothing is loaded before the first connection that is encrypted.
 */
public final class TlsChoice {
  private @Nullable Tls chosen;

  /** Leaves the choice to the platform. */
  public TlsChoice() {}

  /** Chooses the given one. */
  public TlsChoice(Tls chosen) {
    this.chosen = chosen;
  }

  public Tls get() {
    Tls tls = chosen;
    if (tls == null) {
      tls = nativeTls();
      tls = tls == null ? new JavaTls() : tls;
      chosen = tls;
    }
    return tls;
  }

  /** A native executable is made without it, and without the library's classes. */
  private static @Nullable Tls nativeTls() {
    try {
      return NativeTls.load();
    } catch (LinkageError e) {
      return null;
    }
  }

  /** Returns what to try when the one that {@link #get} returned fails, or null. */
  public @Nullable Tls alternative() {
    return chosen instanceof NativeTls ? new JavaTls() : null;
  }

  /** Chooses the one that has worked for all connections to come. */
  public void settleOn(Tls tls) {
    chosen = tls;
  }
}
