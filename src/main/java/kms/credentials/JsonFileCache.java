package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import kms.environment.Environment;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.python.OsError;
import kms.python.PathExpansion;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/** Keeps JSON objects in files of one folder, which only their owner may read. */
final class JsonFileCache {
  private final Path folder;

  JsonFileCache(Path folder) {
    this.folder = folder;
  }

  /** Returns the cache in the folder of that path, which may begin with {@code ~}. */
  static JsonFileCache in(Environment environment, String path) {
    return new JsonFileCache(environment.path(PathExpansion.expandHome(path, environment)));
  }

  /** Returns the object of a key, or null when there is none or the file is damaged. */
  @Nullable ObjectNode get(String key) {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      JsonNode value = JsonReader.read(Utf8Decoder.decode(Files.readAllBytes(file)));
      return value instanceof ObjectNode object ? object : null;
    } catch (IOException | CliException e) {
      return null;
    }
  }

  /**
   * Writes the object of a key. Others see the whole file or none: it is written beside and moved.
   *
   * @throws CliException when the file cannot be written
   */
  void put(String key, ObjectNode value) {
    byte[] bytes = JsonWriter.write(value, true).getBytes(StandardCharsets.UTF_8);
    try {
      createFolder();
      Path temporary = Files.createTempFile(folder, "tmp", ".tmp");
      try {
        Files.write(temporary, bytes);
        Files.move(temporary, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new CliException(OsError.describe(e, folder, folder.toString()), e);
    }
  }

  private void createFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".json");
  }
}
