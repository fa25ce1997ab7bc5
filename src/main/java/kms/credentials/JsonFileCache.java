package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import kms.environment.Environment;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.python.Errno;
import kms.python.PathExpansion;
import kms.python.PythonText;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/** Keeps JSON objects in files of one folder, which only their owner may read. */
final class JsonFileCache {
  private final Environment environment;
  private final String folder;

  private JsonFileCache(Environment environment, String folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /** Returns the cache in the folder of that path, which may begin with {@code ~}. */
  static JsonFileCache in(Environment environment, String path) {
    return new JsonFileCache(environment, PathExpansion.expandHome(path, environment));
  }

  /** Returns the object of a key, or null when there is none or the file is damaged. */
  @Nullable ObjectNode get(String key) {
    Path file = environment.path(file(key));
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
    if (!Files.isDirectory(environment.path(folder))) {
      createFolder(folder);
    }
    String temporary = folder + "/tmp" + randomName() + ".tmp";
    Path written = environment.path(temporary);
    try {
      write(temporary, bytes);
      Files.move(written, environment.path(file(key)), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      String target = PythonText.repr(file(key));
      throw failure(e, ": " + PythonText.repr(temporary) + " -> " + target);
    } finally {
      delete(written);
    }
  }

  /**
   * Makes a folder, and those above it first; the message names the one that could not be made. As
   * in Python, a link to nowhere further up is told of by what is to be made below it.
   */
  private void createFolder(String path) {
    int slash = path.lastIndexOf('/');
    String parent = slash < 0 ? "" : path.substring(0, slash);
    if (!parent.isEmpty() && !Files.exists(environment.path(parent))) {
      try {
        createFolder(parent);
      } catch (CliException e) {
        if (!(e.getCause() instanceof FileAlreadyExistsException)) {
          throw e;
        }
      }
    }
    try {
      Files.createDirectory(
          environment.path(path),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      if (!Files.isDirectory(environment.path(path))) {
        throw failure(e, ": " + PythonText.repr(path));
      }
    }
  }

  private void write(String path, byte[] bytes) {
    try (FileChannel out =
        FileChannel.open(
            environment.path(path),
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      write(out, bytes);
    } catch (IOException e) {
      throw failure(e, ": " + PythonText.repr(path));
    }
  }

  private static void write(FileChannel out, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      while (buffer.hasRemaining()) {
        out.write(buffer);
      }
      out.force(true);
    } catch (IOException e) {
      throw failure(e, "");
    }
  }

  private static String randomName() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41), 36);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return; // What went wrong before is what counts.
    }
  }

  private static CliException failure(IOException failure, String where) {
    return new CliException(Errno.reported(failure) + where, failure);
  }

  private String file(String key) {
    return folder + "/" + key + ".json";
  }
}
