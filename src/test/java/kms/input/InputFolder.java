package kms.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import kms.environment.Environment;
import kms.http.HttpTransport;
import org.jspecify.annotations.Nullable;

/** A working folder with files for options to be loaded from, and a home folder below it. */
final class InputFolder {
  private final Path folder;
  private String stdin = "";
  private int loaded;

  InputFolder(Path folder) {
    this.folder = folder;
  }

  InputFolder file(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  InputFolder bytes(String name, String hex) {
    return write(name, HexFormat.of().parseHex(hex));
  }

  InputFolder stdin(String text) {
    stdin = text;
    return this;
  }

  private InputFolder write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns how many options were loaded. */
  int loaded() {
    return loaded;
  }

  ParamFile paramFile() {
    return paramFile(null);
  }

  ParamFile paramFile(@Nullable HttpTransport transport) {
    Environment environment =
        new Environment(
            Map.of("NAME", "file"),
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            folder,
            folder.resolve("home").toString(),
            false,
            () -> 80,
            false,
            Clock.systemUTC());
    return new ParamFile(environment, transport, () -> loaded++);
  }
}
