package kms.emulator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** By the examples of FIPS 180-2 and RFC 4231. */
class Sha256Test {

  @Test
  void hashes() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Sha256.hex(Sha256.hash("abc".getBytes(US_ASCII))));
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Sha256.hex(Sha256.hash(new byte[0])));
  }

  @Test
  void hashesWithAKey() {
    assertEquals(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        Sha256.hex(Sha256.hmac("Jefe".getBytes(US_ASCII), "what do ya want for nothing?")));
  }

  @Test
  void writesSmallLetters() {
    assertEquals("00ff0a", Sha256.hex(new byte[] {0, -1, 10}));
  }
}
