package kms.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * Knows the wide characters: those whose {@code East_Asian_Width} is W, F or A in Unicode 14, and
 * those it does not assign, which Python 3.11 takes for F.
 */
final class EastAsianWidth {
  private static final String RESOURCE = "/kms/output/east-asian-width.txt";

  /** Where wide and narrow characters begin, in turn. */
  private static final int[] BOUNDS = read();

  private EastAsianWidth() {}

  /** Returns the width of a text from an index on. */
  static int of(String text, int start) {
    int width = 0;
    for (int i = start; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += isWide(c) ? 2 : 1;
      i += Character.charCount(c);
    }
    return width;
  }

  private static boolean isWide(int c) {
    int at = Arrays.binarySearch(BOUNDS, c);
    int begun = at < 0 ? -at - 1 : at + 1;
    return begun % 2 == 1;
  }

  /** Reads ranges of wide characters: {@code a1 a7-a8} and so on, in order. */
  private static int[] read() {
    StringTokenizer ranges = new StringTokenizer(text());
    int[] bounds = new int[2 * ranges.countTokens()];
    for (int i = 0; i < bounds.length; i += 2) {
      String range = ranges.nextToken();
      int dash = range.indexOf('-');
      bounds[i] = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
      bounds[i + 1] = Integer.parseInt(range.substring(dash + 1), 16) + 1;
    }
    return bounds;
  }

  private static String text() {
    try (InputStream in = EastAsianWidth.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
