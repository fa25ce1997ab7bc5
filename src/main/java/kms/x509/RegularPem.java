package kms.x509;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Decodes blocks of PEM files that are written as all programs write them, in half the time. */
final class RegularPem {
  private static final int LINE = 64;

  private RegularPem() {}

  /**
   * Returns what stands in a block.
   *
   * @param block the end of a line and the lines of the block
   * @return null when not all lines but the last are of 64 characters of base64
   */
  static byte @Nullable [] decode(String block) {
    return block.endsWith("\n\n") ? null : decode(block, ends(block));
  }

  private static int ends(String block) {
    int count = 0;
    int end = 0;
    while (end < block.length() && block.charAt(end) == '\n') {
      count++;
      end += LINE + 1;
    }
    return end == block.length() + LINE ? count : count + 1;
  }

  /**
   * Returns what some lines of base64 mean.
   *
   * @param ends how many ends of lines are among them
   * @return null when there is anything else in them, or nothing
   */
  static byte @Nullable [] decode(String base64, int ends) {
    byte[] bytes;
    try {
      // This passes over what is no base64, and is quicker than to look at each character.
      bytes = Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return null;
    }
    int characters = base64.length() - ends;
    int padding = base64.indexOf('=');
    int missing = padding < 0 ? 0 : base64.lastIndexOf('=') == padding ? 1 : 2;
    boolean isAll = characters % 4 == 0 && characters / 4 * 3 - missing == bytes.length;
    return isAll && bytes.length > 0 ? bytes : null;
  }
}
