package kms.python;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kms.error.CliException;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiEncoderTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "\u0000", "\u007f", "user:pass word"})
  void encodesAscii(String text) {
    assertArrayEquals(text.getBytes(StandardCharsets.US_ASCII), AsciiEncoder.encode(text));
  }

  /** As Python 3.11 says it of {@code text.encode('ascii')}. */
  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("\u00e9", "character '\\xe9' in position 0"),
        Arguments.of("a\u00e9", "character '\\xe9' in position 1"),
        Arguments.of("\u0080", "character '\\x80' in position 0"),
        Arguments.of("a\u0100", "character '\\u0100' in position 1"),
        Arguments.of("\u00e9\u20ac", "characters in position 0-1"),
        Arguments.of("a\u20acb\u20ac", "character '\\u20ac' in position 1"),
        Arguments.of("\u00e9 b \u00e9", "character '\\xe9' in position 0"),
        Arguments.of("\ud83d\udd11", "character '\\U0001f511' in position 0"),
        Arguments.of("x\ud83d\udd11\ud83d\udd11y", "characters in position 1-2"),
        Arguments.of("\udce9", "character '\\udce9' in position 0"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesOtherCharactersInPythonsWords(String text, String what) {
    assertRefused(what, () -> AsciiEncoder.encode(text));
  }

  /** As Python 3.11 says it of {@code text.encode('ascii', 'surrogateescape')}. */
  static Stream<Arguments> refusedBesideBytes() {
    return Stream.of(
        Arguments.of("\ud800", "character '\\ud800' in position 0"),
        Arguments.of("a\udcff\u00e4", "character '\\xe4' in position 2"),
        Arguments.of("a\u00e4\udcff", "characters in position 1-2"));
  }

  @ParameterizedTest
  @MethodSource("refusedBesideBytes")
  void takesOnlyWhatStandsForBytesBesideAscii(String text, String what) {
    AsciiEncoder.checkEscaped("a\udc80\udcff");
    assertRefused(what, () -> AsciiEncoder.checkEscaped(text));
  }

  private static void assertRefused(String what, Executable encoding) {
    assertEquals(
        "'ascii' codec can't encode " + what + ": ordinal not in range(128)",
        assertThrows(CliException.class, encoding).getMessage());
  }
}
