package kms.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, written into a resource when it was built. */
public final class Version {

  private Version() {}

  /** Returns a version such as {@code 1.0.0}. */
  public static String number() {
    try (InputStream in = Version.class.getResourceAsStream("/kms/version.txt")) {
      return in == null ? "0" : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
