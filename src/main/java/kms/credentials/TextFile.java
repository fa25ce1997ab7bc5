package kms.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kms.environment.Environment;
import kms.error.CliException;
import kms.python.OsError;
import kms.python.Utf8Decoder;

/** Reads files that hold a token. */
final class TextFile {

  private TextFile() {}

  /**
   * Returns the text of a file with line feeds for all ends of lines, as Python reads it.
   *
   * @param path as it is written; nothing is expanded
   * @throws CliException when it cannot be read or is not UTF-8
   */
  static String read(Environment environment, String path) {
    if (path.indexOf('\0') >= 0) {
      throw new CliException("embedded null byte");
    }
    Path file = environment.path(path);
    try {
      return Utf8Decoder.decodeLines(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new CliException(OsError.describe(e, file, path), e);
    }
  }
}
