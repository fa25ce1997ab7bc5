package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looks at what lies in the distribution, and at the licences of it. */
class ContentsIT {

  /** The works whose packages are in the image, by the beginning of their packages' names. */
  private static final TreeMap<String, Work> WORKS =
      new TreeMap<>(
          Map.of(
              "com.fasterxml.jackson.annotation", new Work("jackson-annotations", "Jackson"),
              "com.fasterxml.jackson.core", new Work("jackson-core", "Jackson"),
              "com.fasterxml.jackson.databind", new Work("jackson-databind", "Jackson"),
              "io.burt.jmespath", new Work("jmespath-core", "jmespath-java"),
              "io.netty.internal.tcnative", new Work("netty-tcnative-classes", "Netty"),
              "org.jspecify", new Work("jspecify", "JSpecify"),
              "org.reactivestreams", new Work("reactive-streams", "Reactive Streams"),
              "org.slf4j", new Work("slf4j-api", "SLF4J"),
              "picocli", new Work("picocli", "picocli"),
              "software.amazon.awssdk", new Work("aws-core", "AWS SDK for Java")));

  /** Works within other ones, and the file of their licence. */
  private static final Map<String, String> PARTS =
      Map.of(
          "ANTLR", "jmespath-core/LICENSE.antlr4-runtime.txt",
          "Apache Tomcat Native", "netty-tcnative-boringssl-static/LICENSE.tomcat-native.txt",
          "BoringSSL", "netty-tcnative-boringssl-static/LICENSE.boringssl.txt");

  /**
   * A work of others.
   *
   * @param artifact the name that its folder under legal begins with
   * @param notice what NOTICE calls it
   */
  private record Work(String artifact, String notice) {}

  @Test
  void hasTheTextsOfTheProject() throws IOException {
    for (String name : List.of("LICENSE", "NOTICE")) {
      assertEquals(
          Files.readString(Path.of(name)), Files.readString(Distribution.path().resolve(name)));
    }
  }

  @Test
  @Tag("jvm")
  void hasTheLicenceOfEveryPackage() throws IOException {
    Set<Work> used = new TreeSet<>((a, b) -> a.artifact().compareTo(b.artifact()));
    for (String name : packages()) {
      Work work = workOf(name);
      assertNotNull(work, () -> "whose package is " + name + "?");
      used.add(work);
    }
    // Those that are not in the image any more need no mention.
    assertEquals(Set.copyOf(WORKS.values()), used);
    String notice = Files.readString(Distribution.path().resolve("NOTICE"));
    for (Work work : used) {
      assertTrue(notice.contains("\n" + work.notice()), work::notice);
      assertTrue(hasFile(work.artifact() + "/LICENSE"), work::artifact);
    }
  }

  @Test
  @Tag("jvm")
  void hasTheLicencesOfWhatIsPartOfOthers() throws IOException {
    String notice = Files.readString(Distribution.path().resolve("NOTICE"));
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      assertTrue(notice.contains(part.getKey()), part::getKey);
      assertTrue(hasFile(part.getValue()), part::getValue);
    }
  }

  @Test
  @Tag("jvm")
  void hasNoProgramOfTheJdkButJava() throws IOException {
    assertEquals(List.of("java"), names(Distribution.path().resolve("runtime/bin")));
  }

  /** The store of the machine that built it may have private authorities in it. */
  @Test
  @Tag("jvm")
  void hasNoRootsButItsOwn() {
    assertTrue(Files.notExists(Distribution.path().resolve("runtime/lib/security/cacerts")));
  }

  @Test
  @Tag("jvm")
  void hasNoProgramsOfTheBuild() throws IOException {
    Set<String> own = ownPackages();
    for (String name : List.of("kms.distribution", "kms.generate", "kms.training")) {
      assertTrue(!own.contains(name), name);
    }
  }

  private static @Nullable Work workOf(String name) {
    Map.Entry<String, Work> nearest = WORKS.floorEntry(name);
    return nearest != null && (name + ".").startsWith(nearest.getKey() + ".")
        ? nearest.getValue()
        : null;
  }

  /** Tells whether there is such a file, whatever the version in the name of its folder. */
  private static boolean hasFile(String path) throws IOException {
    String pattern = path.replace("/", "-[0-9][^/]*/").replace(".", "\\.") + ".*";
    Path legal = Distribution.path().resolve("legal");
    try (Stream<Path> files = Files.walk(legal)) {
      return files
          .filter(Files::isRegularFile)
          .anyMatch(file -> legal.relativize(file).toString().matches(pattern));
    }
  }

  private static Set<String> packages() throws IOException {
    Set<String> names = inModule();
    names.removeIf(name -> name.equals("kms") || name.startsWith("kms."));
    return names;
  }

  private static Set<String> ownPackages() throws IOException {
    Set<String> names = inModule();
    names.removeIf(name -> !name.startsWith("kms."));
    assertTrue(names.contains("kms.cli"));
    return names;
  }

  /** Returns the packages of the program's module in the image. */
  private static Set<String> inModule() throws IOException {
    Map<String, String> image =
        Map.of("java.home", Distribution.path().resolve("runtime").toString());
    try (FileSystem system = FileSystems.newFileSystem(URI.create("jrt:/"), image);
        Stream<Path> files = Files.walk(system.getPath("/modules/kms"))) {
      return files
          .filter(file -> file.toString().endsWith(".class") && file.getNameCount() > 3)
          .map(file -> file.subpath(2, file.getNameCount() - 1).toString().replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
