package kms.emulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 as Signature Version 4 uses it: plain, keyed, and in hexadecimal. */
final class Sha256 {
  private static final String HMAC = "HmacSHA256";

  private Sha256() {}

  /** Returns the hash of some bytes. */
  static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the keyed hash of a text. */
  static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns bytes in hexadecimal, in small letters. */
  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
