package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file in which a JDK says who knows algorithms, and which of them are not to be used. */
final class SecuritySettings {
  static final String FILE = "conf/security/java.security";

  /** A signature is made of what the first two have, so that the others are not looked through. */
  private static final List<String> PROVIDERS =
      List.of("SUN", "SunJCE", "SunRsaSign", "SunEC", "SunJSSE");

  private SecuritySettings() {}

  /** Writes the file of a JDK without its comments, and with no more providers than are needed. */
  static void write(Path jdkHome, Path target) throws IOException {
    List<String> kept = new ArrayList<>();
    for (String line : Files.readAllLines(jdkHome.resolve(FILE))) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("security.provider.")) {
        kept.add(line);
      }
    }
    for (String provider : PROVIDERS) {
      kept.add("security.provider." + (PROVIDERS.indexOf(provider) + 1) + "=" + provider);
    }
    Files.write(target, kept);
  }
}
