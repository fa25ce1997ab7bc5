package kms.x509;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/**
 * A block of a PEM file (RFC 7468), with the headers that encrypted keys have (RFC 1421).
 *
 * @param label what it is said to be
 * @param headers lines with their ends
 * @param bytes what stands in it; not empty
 */
record PemBlock(String label, String headers, byte[] bytes) {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";

  /**
   * Reads to the end of the next block.
   *
   * @return null when there is none
   * @throws CertificateException when it is malformed
   */
  static @Nullable PemBlock next(PemLines lines) throws CertificateException {
    for (boolean isFirst = true; lines.next(); isFirst = false) {
      if (isFirst) {
        lines.skipMark();
      }
      if (lines.startsWith(BEGIN)) {
        String line = lines.line();
        if (line.endsWith(DASHES)) {
          return read(line.substring(BEGIN.length(), line.length() - DASHES.length()), lines);
        }
      }
    }
    return null;
  }

  private static PemBlock read(String label, PemLines lines) throws CertificateException {
    String end = END + label + DASHES;
    String block = label.indexOf(':') < 0 ? lines.before(END, end) : null;
    byte[] bytes = block == null ? null : RegularPem.decode(block);
    if (block != null && bytes != null) {
      lines.skip(block.length() + end.length());
      return new PemBlock(label, "", bytes);
    }
    return read(label, end, lines);
  }

  private static PemBlock read(String label, String end, PemLines lines)
      throws CertificateException {
    PemContent content = new PemContent();
    boolean isPart = false;
    while (lines.next()) {
      boolean isContinued = isPart;
      isPart = lines.isPart();
      if (lines.startsWith(END)) {
        if (!lines.line().equals(end)) {
          throw malformed();
        }
        return new PemBlock(label, content.headers(), content.bytes(label));
      }
      if (!lines.isEmpty()) {
        content.add(lines);
      } else if (!isContinued) {
        content.endHeaders();
      }
    }
    throw malformed();
  }

  /** Checks that there are no headers. */
  void checkPlain() throws CertificateException {
    if (!headers.isEmpty()) {
      throw malformed();
    }
  }

  static CertificateException malformed() {
    return new CertificateException("[X509] PEM lib");
  }
}
