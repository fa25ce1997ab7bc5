package kms.client;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads base64 as Python does when it is not strict: characters outside the alphabet are passed
 * over, and so is what follows the padding.
 */
final class LenientBase64 {

  private LenientBase64() {}

  /** Returns the bytes, or null when the text ends too early. */
  static byte @Nullable [] decode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int place = 0;
    int pads = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=') {
        if (place >= 2 && place + ++pads >= 4) {
          return out.toByteArray();
        }
        continue;
      }
      int value = value(c);
      if (value < 0) {
        continue;
      }
      pads = 0;
      bits = (bits << 6) | value;
      if (place > 0) {
        out.write(bits >> (2 * (3 - place)));
      }
      place = (place + 1) % 4;
    }
    return place == 0 ? out.toByteArray() : null;
  }

  private static int value(char c) {
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(c);
  }
}
