package kms.executable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kms.cli.LibrarySettings;
import kms.http.RawServer;
import kms.json.JsonReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what the native executable is told of reflection and resources against what runs of every
 * operation look up on a JVM, where nothing has to be told.
 */
class ReachabilityMetadataTest {
  /** The names that a class has in it when it finds classes or members while it runs. */
  private static final Pattern REFLECTION =
      Pattern.compile(
          "java/lang/reflect/(Method|Constructor|Field|Proxy|Executable)"
              + "|java/util/ServiceLoader|\\x07forName|\\x09loadClass");

  /**
   * The classes that could. Of these, {@code LoggerFactory} does, for the providers in the list.
   * Jackson and picocli ask only about what they are given, which is none of their annotated beans;
   * picocli and the SDK also ask whether Groovy, Kotlin, Scala or a class of JDBC is there, and the
   * SDK for interceptors in files that are not there. For another one, find out what it looks up.
   */
  private static final Set<String> REFLECTING =
      Set.of(
          "com.fasterxml.jackson.databind.util.ClassUtil",
          "org.slf4j.LoggerFactory",
          "picocli.CommandLine",
          "software.amazon.awssdk.core.interceptor.ClasspathInterceptorChainFactory",
          "software.amazon.awssdk.core.internal.http.loader.SdkServiceLoader",
          "software.amazon.awssdk.core.internal.http.loader.SystemPropertyHttpServiceProvider",
          "software.amazon.awssdk.core.internal.useragent.UserAgentLangValues",
          "software.amazon.awssdk.core.internal.util.ClassLoaderHelper",
          "software.amazon.awssdk.utils.ClassLoaderHelper");

  private static final RecordingLoader LOADER = RecordingLoader.ofClassPath();

  private static JsonNode metadata;

  @BeforeAll
  static void runEverything(@TempDir Path folder) throws Exception {
    String resource = "/META-INF/native-image/kms/reachability-metadata.json";
    try (InputStream in = ReachabilityMetadataTest.class.getResourceAsStream(resource)) {
      metadata = JsonReader.read(new String(requireNonNull(in).readAllBytes(), UTF_8));
    }
    RawServer server = new RawServer(RawServer.answer(200, "{}"));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(LOADER);
    try {
      LOADER
          .loadClass(EveryOperation.class.getName())
          .getMethod("run", String.class, String.class)
          .invoke(null, folder.toString(), server.url());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      server.close();
    }
  }

  @Test
  void namesTheProvidersOfLoggers() {
    Set<String> chosen =
        Set.of(
            String.valueOf(LibrarySettings.of().get("slf4j.provider")),
            String.valueOf(LibrarySettings.of("--debug").get("slf4j.provider")));

    assertEquals(chosen, listed("reflection", "type"));
  }

  @Test
  void namesEachClassOfTheProgramThatIsSoughtByName() {
    assertEquals(
        Set.of(),
        without(
            LOADER.named(),
            name -> LOADER.findResource(name.replace('.', '/') + ".class") == null,
            listed("reflection", "type")::contains));
  }

  @Test
  void knowsTheClassesThatFindOthers() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String name : LOADER.classes()) {
      if (REFLECTION.matcher(classFile(name)).find() && !isOfTests(name)) {
        found.add(name.replaceFirst("\\$.*", ""));
      }
    }
    assertEquals(new TreeSet<>(REFLECTING), found);
  }

  @Test
  void namesEachResourceThatIsRead() {
    List<Predicate<String>> globs =
        listed("resources", "glob").stream().map(ReachabilityMetadataTest::glob).toList();

    assertEquals(
        Set.of(),
        without(
            LOADER.resources(),
            name -> LOADER.findResource(name) == null,
            name -> globs.stream().anyMatch(glob -> glob.test(name)),
            // SLF4J is told its provider, and does not look for the service.
            name -> name.equals("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")));
  }

  @Test
  void saysWhyEachEntryIsThere() {
    for (String kind : new String[] {"reflection", "resources"}) {
      for (JsonNode entry : metadata.path(kind)) {
        assertTrue(entry.path("reason").asText().length() > 10, entry.toString());
      }
    }
  }

  private static Set<String> listed(String kind, String key) {
    return StreamSupport.stream(metadata.path(kind).spliterator(), false)
        .map(entry -> entry.path(key).textValue())
        .collect(Collectors.toSet());
  }

  @SafeVarargs
  private static Set<String> without(Set<String> names, Predicate<String>... explained) {
    Set<String> rest = new TreeSet<>(names);
    for (Predicate<String> predicate : explained) {
      rest.removeIf(predicate);
    }
    return rest;
  }

  private static Predicate<String> glob(String pattern) {
    return name ->
        FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(name));
  }

  private static boolean isOfTests(String name) {
    return requireNonNull(LOADER.findResource(name.replace('.', '/') + ".class"))
        .getPath()
        .contains("test-classes");
  }

  private static String classFile(String name) throws IOException {
    String resource = name.replace('.', '/') + ".class";
    try (InputStream in = requireNonNull(LOADER.findResource(resource)).openStream()) {
      return new String(in.readAllBytes(), ISO_8859_1);
    }
  }
}
