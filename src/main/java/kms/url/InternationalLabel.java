package kms.url;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/** Tells which parts of a host's name, in letters beyond ASCII, may be one (RFC 5891). */
final class InternationalLabel {
  private static final int MAX_LENGTH = 63;

  private InternationalLabel() {}

  /**
   * Tells whether a part of a name holds letters, marks, digits and inner dashes in their normal
   * form, begins with no mark, is read in one direction from its first letter on, and is short
   * enough when it is written in ASCII.
   */
  static boolean isValid(String written) {
    String label = written.toLowerCase(Locale.ROOT);
    if (!isNormal(label) || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    if (label.startsWith("--", 2) || isMark(label.codePointAt(0))) {
      return false;
    }
    return label.codePoints().allMatch(InternationalLabel::isAllowed)
        && (!label.codePoints().anyMatch(InternationalLabel::isRightToLeft)
            || beginsWithLetter(label.codePointAt(0)))
        && isShort(label);
  }

  private static boolean isNormal(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).equals(label);
  }

  private static boolean isAllowed(int c) {
    return c == '-'
        || Character.isLetter(c)
        || isMark(c)
        || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_ARABIC_NUMBER || isRightToLeftLetter(direction);
  }

  private static boolean beginsWithLetter(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeftLetter(direction);
  }

  private static boolean isRightToLeftLetter(byte direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isShort(String label) {
    try {
      return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED).length() <= MAX_LENGTH;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
