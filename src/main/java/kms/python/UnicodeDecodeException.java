package kms.python;

import kms.error.CliException;

/**
 * Bytes that are no text in their encoding, in the words of Python's {@code UnicodeDecodeError}.
 */
public final class UnicodeDecodeException extends CliException {
  private static final long serialVersionUID = 1L;

  private UnicodeDecodeException(String message) {
    super(message);
  }

  /**
   * Creates a failure for the bytes from {@code start} up to, not including, {@code end}.
   *
   * @param codec Python's name of the encoding
   */
  public static UnicodeDecodeException of(
      String codec, byte[] bytes, int start, int end, String reason) {
    String place =
        end - start == 1
            ? "byte 0x" + hex(bytes[start]) + " in position " + start
            : "bytes in position " + start + "-" + (end - 1);
    return new UnicodeDecodeException(
        "'" + codec + "' codec can't decode " + place + ": " + reason);
  }

  private static String hex(byte value) {
    String text = Integer.toHexString(value & 0xff);
    return text.length() < 2 ? "0" + text : text;
  }
}
