package kms.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, written into a resource when it was built. */
public final class Version {

  private Version() {}

  /**
   * Returns what the program runs on in the form of a User-Agent, as the AWS CLI says it.
   *
   * @param java the version of the runtime
   * @param system the name of the operating system, as Java says it
   * @param release the version of the operating system
   */
  public static String platform(String java, String system, String release) {
    String name = system.startsWith("Mac ") ? "macOS" : system.replace(' ', '-');
    return "Java/" + java + " " + name + "/" + release.replace(' ', '-');
  }

  /** Returns a version such as {@code 1.0.0}. */
  public static String number() {
    try (InputStream in = Version.class.getResourceAsStream("/kms/version.txt")) {
      return in == null ? "0" : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
