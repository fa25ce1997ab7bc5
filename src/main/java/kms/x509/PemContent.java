package kms.x509;

import java.security.cert.CertificateException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Collects what stands in a block of a PEM file: headers, an empty line, and base64. */
final class PemContent {
  /** The longest line behind an empty one; a shorter line is the last. */
  private static final int LINE = 64;

  private StringBuilder text = new StringBuilder();
  private int lines;
  private boolean isComplete;
  private @Nullable String headers;

  /** Adds a line, a header or not; that is told when an empty line comes, or none. */
  void add(PemLines line) throws CertificateException {
    if (headers != null) {
      if (isComplete || line.length() > LINE) {
        throw PemBlock.malformed();
      }
      isComplete = line.length() < LINE;
    }
    line.appendTo(text);
    lines++;
  }

  /** Takes what was there for headers. */
  void endHeaders() throws CertificateException {
    if (headers != null) {
      throw PemBlock.malformed();
    }
    headers = text.toString();
    text = new StringBuilder();
    lines = 0;
  }

  String headers() {
    return headers == null ? "" : headers;
  }

  /**
   * Returns what the base64 means. A colon that no empty line follows makes headers of all of it.
   *
   * @param label what the line that ends the block has, too
   */
  byte[] bytes(String label) throws CertificateException {
    String base64 = text.toString();
    if (headers == null && (base64.indexOf(':') >= 0 || label.indexOf(':') >= 0)) {
      throw PemBlock.malformed();
    }
    byte[] bytes = RegularPem.decode(base64, lines);
    if (bytes == null) {
      bytes = Base64.getDecoder().decode(characters(base64));
    }
    if (bytes.length == 0) {
      throw PemBlock.malformed();
    }
    return bytes;
  }

  /** Returns what counts: blanks may stand anywhere, and a dash ends it. */
  private static String characters(String base64) throws CertificateException {
    StringBuilder out = new StringBuilder(base64.length());
    int padding = 0;
    for (int i = 0; i < base64.length() && base64.charAt(i) != '-'; i++) {
      char c = base64.charAt(i);
      if (c == '=') {
        padding++;
      } else if (!isBlank(c) && (padding > 0 || !isBase64(c))) {
        throw PemBlock.malformed();
      }
      if (!isBlank(c)) {
        out.append(c);
      }
    }
    if (padding > 2 || out.length() % 4 != 0) {
      throw PemBlock.malformed();
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }
}
