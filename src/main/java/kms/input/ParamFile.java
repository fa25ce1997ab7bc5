package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kms.environment.Environment;
import kms.error.CliException;
import kms.http.HttpTransport;
import kms.python.OsError;
import kms.python.PathExpansion;
import kms.python.UnicodeDecodeException;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/** Loads the values that are given as {@code file://}, {@code fileb://} or a URL. */
public final class ParamFile {
  private static final String TEXT = "file://";
  private static final String BYTES = "fileb://";
  private static final String STDIN = "/dev/stdin";

  private final Environment environment;
  private final @Nullable HttpTransport transport;
  private final Runnable whenLoaded;

  /**
   * Creates a loader.
   *
   * @param environment where {@code ~}, variables, relative paths and standard input come from
   * @param transport fetches URLs; null when {@code cli_follow_urlparam} has turned that off
   * @param whenLoaded is run after each option's value that was loaded
   */
  public ParamFile(
      Environment environment, @Nullable HttpTransport transport, Runnable whenLoaded) {
    this.environment = environment;
    this.transport = transport;
    this.whenLoaded = whenLoaded;
  }

  /**
   * Loads what the value of an option refers to.
   *
   * @param option the option's name, for messages
   * @return the text or the bytes, or null when the value is meant as it stands
   * @throws CliException when it cannot be loaded
   */
  public @Nullable JsonNode load(String option, String value) {
    JsonNode loaded;
    try {
      loaded = isUrl(value) ? fetch(value) : loadLocal(value);
    } catch (CliException e) {
      throw new ParamException(option, e.getMessage());
    }
    if (loaded != null) {
      whenLoaded.run();
    }
    return loaded;
  }

  /**
   * Loads what a value refers to if that is a file.
   *
   * @return the text or the bytes, or null when the value does not begin like the name of a file
   * @throws CliException when it cannot be loaded
   */
  @Nullable JsonNode loadLocal(String value) {
    if (value.startsWith(TEXT)) {
      String path = PathExpansion.expand(value.substring(TEXT.length()), environment);
      return TextNode.valueOf(text(value, path));
    }
    if (value.startsWith(BYTES)) {
      String path = PathExpansion.expand(value.substring(BYTES.length()), environment);
      return BinaryNode.valueOf(bytes(value, path));
    }
    return null;
  }

  private boolean isUrl(String value) {
    return transport != null && (value.startsWith("http://") || value.startsWith("https://"));
  }

  private @Nullable JsonNode fetch(String url) {
    return transport == null ? null : TextNode.valueOf(RemoteText.fetch(transport, url));
  }

  private String text(String value, String path) {
    byte[] bytes = bytes(value, path);
    try {
      return Utf8Decoder.decodeLines(bytes);
    } catch (UnicodeDecodeException e) {
      throw new CliException(
          "Unable to load paramfile ("
              + path
              + "), text contents could not be decoded.  If this is a binary file, please use the"
              + " fileb:// prefix instead of the file:// prefix.",
          e);
    }
  }

  private byte[] bytes(String value, String path) {
    Path file = environment.path(path);
    try {
      return read(file, path);
    } catch (IOException e) {
      String problem = OsError.describe(e, file, path);
      throw new CliException("Unable to load paramfile " + value + ": " + problem, e);
    }
  }

  private byte[] read(Path file, String path) throws IOException {
    // The process's own is opened by its name, as then a redirected file can be read twice.
    if (path.equals(STDIN) && !environment.inheritsStreams()) {
      return environment.stdin().readAllBytes();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readAllBytes();
    }
  }
}
