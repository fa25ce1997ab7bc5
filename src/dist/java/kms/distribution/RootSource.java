package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the certificates come from that vouch for servers where no bundle is named.
 *
 * @param file the file with the certificates
 * @param description what people know it by
 */
record RootSource(Path file, String description) {
  private static final String CACERTS = "lib/security/cacerts";

  /**
   * Finds the file: one that was named, or the JDK's own. A JDK that belongs to a system may have a
   * link to the system's store there, which holds what the machine trusts besides; the file that
   * came with the JDK is then looked for in its modules.
   *
   * @param work a folder to work in
   * @throws UnmetRequirementException when the JDK has none
   */
  static RootSource find(Optional<Path> named, Jdk jdk, Path work) throws IOException {
    if (named.isPresent()) {
      return new RootSource(named.get(), named.get().toString());
    }
    Path cacerts = jdk.home().resolve(CACERTS);
    if (!Files.exists(cacerts)) {
      throw new UnmetRequirementException(
          "There is no " + cacerts + "; name another file by -Dkms.roots=FILE");
    }
    Path real = cacerts.toRealPath();
    if (real.startsWith(jdk.home().toRealPath())) {
      return new RootSource(cacerts, cacerts.toString());
    }
    Path module = jdk.home().resolve("jmods/java.base.jmod");
    if (Files.exists(module)) {
      Path unpacked = work.resolve("java.base");
      Tool.runOfJdk("jmod", List.of("extract", "--dir", unpacked.toString(), module.toString()));
      return new RootSource(unpacked.resolve(CACERTS), module.toString());
    }
    return new RootSource(
        real, real + ", this machine's own, private ones included; -Dkms.roots=FILE takes others");
  }
}
