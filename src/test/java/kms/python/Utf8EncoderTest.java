package kms.python;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import kms.error.CliException;
import org.junit.jupiter.api.Test;

class Utf8EncoderTest {

  @Test
  void encodesText() {
    assertArrayEquals("é😀".getBytes(StandardCharsets.UTF_8), Utf8Encoder.encode("é😀"));
  }

  @Test
  void namesHalfOfASurrogatePair() {
    CliException e = assertThrows(CliException.class, () -> Utf8Encoder.encode("😀\ud800x"));

    assertEquals(
        "'utf-8' codec can't encode character '\\ud800' in position 1: surrogates not allowed",
        e.getMessage());
  }

  @Test
  void namesAllThatFollowEachOther() {
    CliException e = assertThrows(CliException.class, () -> Utf8Encoder.encode("a\udc00\udc00"));

    assertEquals(
        "'utf-8' codec can't encode characters in position 1-2: surrogates not allowed",
        e.getMessage());
  }

  @Test
  void givesBytesBackWhereAsked() {
    assertArrayEquals(
        new byte[] {'a', (byte) 0xe9, (byte) 0xc3, (byte) 0xa9},
        Utf8Encoder.encodeEscaped("a\udce9\u00e9"));
  }

  @Test
  void refusesOtherHalvesEvenThen() {
    CliException e =
        assertThrows(CliException.class, () -> Utf8Encoder.encodeEscaped("\udce9\ud800x"));
    assertEquals(
        "'utf-8' codec can't encode character '\\ud800' in position 1: surrogates not allowed",
        e.getMessage());
  }

  @Test
  void passesHalvesOnWhereAsked() {
    assertArrayEquals(
        new byte[] {(byte) 0xed, (byte) 0xb3, (byte) 0xa9, (byte) 0xc3, (byte) 0xa9, 'x'},
        Utf8Encoder.encodePassing("\udce9\u00e9x"));
  }
}
