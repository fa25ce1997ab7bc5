package kms.environment;

import java.net.URI;
import java.nio.file.Path;

/**
 * Makes paths of texts without loss. Java itself refuses a name that the locale's encoding cannot
 * hold; the address of a file takes any byte.
 */
final class FilePaths {
  private static final String ROOT = "file:///";

  private FilePaths() {}

  /**
   * Returns the path that a text means. Java drops a slash at the end, which asks for a folder.
   *
   * @param folder where a relative one starts
   * @throws java.nio.file.InvalidPathException when there is a NUL in it
   */
  static Path resolve(Path folder, String text) {
    boolean isFolder = text.length() > 1 && text.endsWith("/");
    Path path = withoutSlash(folder, text);
    return isFolder ? path.resolve(".") : path;
  }

  private static Path withoutSlash(Path folder, String text) {
    if (isAscii(text)) {
      return folder.resolve(text);
    }
    StringBuilder address = new StringBuilder(ROOT);
    for (byte b : SurrogateEscape.encode(text)) {
      append(address, b);
    }
    Path path = Path.of(URI.create(address.toString()));
    return text.startsWith("/") ? path : folder.resolve(path.subpath(0, path.getNameCount()));
  }

  /** An address keeps one slash where a path may have several. */
  private static void append(StringBuilder address, byte b) {
    if (b == '/' && address.charAt(address.length() - 1) == '/') {
      return;
    }
    if (b == '/') {
      address.append('/');
    } else {
      address.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
    }
  }

  private static char hexDigit(int value) {
    return Character.forDigit(value & 0xf, 16);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
