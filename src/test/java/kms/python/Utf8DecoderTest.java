package kms.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8DecoderTest {

  @Test
  void decodesCharactersOfEveryLength() {
    String text = "aé漢😀\ufeff";

    assertEquals(text, Utf8Decoder.decode(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6162ff     | can't decode byte 0xff in position 2: invalid start byte
          c080       | can't decode byte 0xc0 in position 0: invalid start byte
          e4         | can't decode byte 0xe4 in position 0: unexpected end of data
          e4b8       | can't decode bytes in position 0-1: unexpected end of data
          22e4b822   | can't decode bytes in position 1-2: invalid continuation byte
          e41f       | can't decode byte 0xe4 in position 0: invalid continuation byte
          e08080     | can't decode byte 0xe0 in position 0: invalid continuation byte
          eda080     | can't decode byte 0xed in position 0: invalid continuation byte
          f09f98     | can't decode bytes in position 0-2: unexpected end of data
          f4908080   | can't decode byte 0xf4 in position 0: invalid continuation byte
          """)
  void namesThePlaceAndTheReasonOfAFailure(String hex, String problem) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    UnicodeDecodeException e =
        assertThrows(UnicodeDecodeException.class, () -> Utf8Decoder.decode(bytes));

    assertEquals("'utf-8' codec " + problem, e.getMessage());
  }

  @Test
  void takesHalvesOfSurrogatePairsWhenAskedTo() {
    byte[] bytes = HexFormat.of().parseHex("22eda08022");

    assertEquals("\"\ud800\"", Utf8Decoder.decodeWithSurrogates(bytes));
  }

  @Test
  void refusesPartsOfSurrogatesEvenThen() {
    byte[] bytes = HexFormat.of().parseHex("22eda022");

    UnicodeDecodeException e =
        assertThrows(UnicodeDecodeException.class, () -> Utf8Decoder.decodeWithSurrogates(bytes));

    assertEquals(
        "'utf-8' codec can't decode byte 0xed in position 1: invalid continuation byte",
        e.getMessage());
  }

  @Test
  void makesLineFeedsOfAllEndsOfLines() {
    assertEquals("a\nb\nc\n\nd", Utf8Decoder.decodeLines("a\r\nb\rc\r\r\nd".getBytes(UTF_8)));
  }
}
