package kms.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Packs the identifier that a page ended with into a text that callers need not understand. */
final class Marker {
  private static final String ID = "cks-[0-9a-f]{17}";

  private Marker() {}

  /** Returns the marker of the page after a store. */
  static String write(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Returns the identifier of the store before the page.
   *
   * @throws ErrorAnswerException when the marker is none that was given out
   */
  static String read(String marker) {
    try {
      String id = new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.US_ASCII);
      if (id.matches(ID)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      // No base64, so no marker either.
    }
    throw new ErrorAnswerException("InvalidMarkerException", "The marker is not valid.");
  }
}
