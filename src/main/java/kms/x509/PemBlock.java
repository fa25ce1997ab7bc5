package kms.x509;

import java.util.Base64;

/** Reads what stands in a block of a PEM file: base64 and blanks. */
final class PemBlock {
  private static final int LINE = 64;

  private PemBlock() {}

  /**
   * Returns the bytes.
   *
   * @param block the lines between those that begin and end it, with the end of the former
   * @throws IllegalArgumentException when there is anything else in it
   */
  static byte[] decode(String block) {
    byte[] bytes = Base64.getMimeDecoder().decode(block);
    // That passes over what is no base64, and is twice as fast as to take the blanks out before.
    if (!isAll(block.length() - regularEnds(block), block, bytes.length)
        && !isAll(block.length() - blanks(block), block, bytes.length)) {
      throw new IllegalArgumentException("no base64");
    }
    return bytes;
  }

  /** Tells whether so many characters are what the bytes were made from. */
  private static boolean isAll(int characters, String block, int bytes) {
    int padding = block.indexOf('=');
    int missing = padding < 0 ? 0 : block.lastIndexOf('=') == padding ? 1 : 2;
    return characters % 4 == 0 && characters / 4 * 3 - missing == bytes;
  }

  /** Counts the ends of lines if all but the last are as long as they ought to be. */
  private static int regularEnds(String block) {
    int count = 0;
    int end = 0;
    while (end < block.length() && block.charAt(end) == '\n') {
      count++;
      end += LINE + 1;
    }
    return block.endsWith("\n") && end != block.length() + LINE ? count + 1 : count;
  }

  private static int blanks(String block) {
    int count = 0;
    for (int i = 0; i < block.length(); i++) {
      char c = block.charAt(i);
      if (c == '\n' || c == '\r' || c == ' ' || c == '\t') {
        count++;
      }
    }
    return count;
  }
}
