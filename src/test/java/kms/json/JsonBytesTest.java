package kms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.BinaryNode;
import java.util.HexFormat;
import kms.python.PythonText;
import kms.python.UnicodeDecodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5b31c3a95d",
        "efbbbf5b31c3a95d",
        "5b003100e9005d00",
        "fffe5b003100e9005d00",
        "005b003100e9005d",
        "feff005b003100e9005d",
        "5b00000031000000e90000005d000000",
        "fffe00005b00000031000000e90000005d000000",
        "0000005b00000031000000e90000005d",
        "0000feff0000005b00000031000000e90000005d",
      })
  void findsTheEncoding(String hex) {
    assertEquals("[1é]", JsonBytes.decode(HexFormat.of().parseHex(hex)));
  }

  @Test
  void takesTwoBytesForUtf16WhenOneIsZero() {
    assertEquals("1", JsonBytes.decode(new byte[] {'1', 0}));
    assertEquals("1", JsonBytes.decode(new byte[] {0, '1'}));
  }

  @Test
  void takesHalvesOfSurrogatePairs() {
    assertEquals("'\\ud800'", PythonText.repr(JsonReader.read(bytes("220000d82200"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fffe7b007d               | 'utf-16-le' codec can't decode byte 0x7d in position 4: truncated data
          feff007b00               | 'utf-16-be' codec can't decode byte 0x00 in position 4: truncated data
          fffe00007b0000007d00     | 'utf-32-le' codec can't decode bytes in position 8-9: truncated data
          0000feff7f000000         | 'utf-32-be' codec can't decode bytes in position 4-7: code point not in range(0x110000)
          efbbbfff                 | 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
          """)
  void namesTheEncodingOfBytesThatDoNotFit(String hex, String message) {
    UnicodeDecodeException e =
        assertThrows(UnicodeDecodeException.class, () -> JsonBytes.decode(bytes(hex)));

    assertEquals(message, e.getMessage());
  }

  @Test
  void bytesAreWrittenInBase64() {
    assertEquals("\"AP8=\"", JsonWriter.write(BinaryNode.valueOf(bytes("00ff")), true));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
