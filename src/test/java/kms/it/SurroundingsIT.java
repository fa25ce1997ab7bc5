package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kms.it.Distribution.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in the caller's folder or environment changes which code runs, or what is printed. */
class SurroundingsIT {
  @TempDir Path folder;

  private Distribution distribution;

  @BeforeEach
  void useFolder() {
    distribution = new Distribution(folder);
  }

  @Test
  void readsNoFlagsFromTheWorkingFolder() throws Exception {
    Files.writeString(folder.resolve(".hotspotrc"), "+PrintFlagsFinal\n");
    Files.writeString(folder.resolve(".hotspot_compiler"), "print\n");
    assertSilent(Map.of());
  }

  @Test
  void loadsNoClassesFromTheWorkingFolder() throws Exception {
    // To look for one of these is to fail.
    for (String service :
        new String[] {
          "java.net.spi.InetAddressResolverProvider",
          "java.nio.charset.spi.CharsetProvider",
          "java.nio.file.spi.FileSystemProvider",
          "java.security.Provider",
          "org.slf4j.spi.SLF4JServiceProvider"
        }) {
      Path services = Files.createDirectories(folder.resolve("META-INF/services"));
      Files.writeString(services.resolve(service), "no.such.Provider\n");
    }
    for (String classPath : new String[] {"", ".", ":", folder.toString()}) {
      assertSilent(Map.of("CLASSPATH", classPath));
    }
  }

  @Test
  void loadsNoLibrariesFromTheWorkingFolder() throws Exception {
    for (String name : new String[] {"java", "jli", "jvm", "m", "net", "netty_tcnative", "nio"}) {
      Files.writeString(folder.resolve(System.mapLibraryName(name)), "no library");
    }
    Files.writeString(folder.resolve("libm.so.6"), "no library");
    for (String path : new String[] {":", "", ":/usr/lib", folder.toString()}) {
      assertSilent(Map.of("LD_LIBRARY_PATH", path));
    }
  }

  @Test
  void takesNoOrdersForAnyJvm() throws Exception {
    Path flags = Files.writeString(folder.resolve("flags"), "-XX:+PrintFlagsFinal\n");
    assertSilent(
        Map.of(
            "JAVA_TOOL_OPTIONS", "-XX:+PrintFlagsFinal",
            "JDK_JAVA_OPTIONS", "@" + flags,
            "_JAVA_OPTIONS", "-XX:+PrintFlagsFinal",
            "JDK_AOT_VM_OPTIONS", "-XX:+PrintFlagsFinal",
            "JDK_ALTERNATE_VM", folder.resolve("libjvm.so").toString(),
            "_JAVA_LAUNCHER_DEBUG", "1",
            "_JAVA_SR_SIGNUM", "1",
            "_JAVA_VERSION_SET", "1"));
  }

  /** Java would take a word like this one, before the main class, for the name of a file. */
  @Test
  void readsNoFilesOfArguments() throws Exception {
    Files.writeString(folder.resolve("words"), "--version");
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(
              Distribution.kms(),
              "disconnect-custom-key-store",
              "--custom-key-store-id",
              "@words",
              "--endpoint-url",
              endpoint.url());
      assertEquals(new Result(0, "", ""), result);
      assertEquals("{\"CustomKeyStoreId\":\"@words\"}", endpoint.nextBody().replace(" ", ""));
    }
  }

  private void assertSilent(Map<String, String> variables) throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(variables, Distribution.disconnect(Distribution.kms(), endpoint));
      assertEquals(new Result(0, "", ""), result, variables::toString);
    }
  }
}
