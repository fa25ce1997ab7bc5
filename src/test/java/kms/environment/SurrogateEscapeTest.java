package kms.environment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurrogateEscapeTest {

  /** What Python's {@code bytes.decode('utf-8', 'surrogateescape')} gives. */
  @ParameterizedTest
  @CsvSource({
    "636166c3a9, caf\u00e9",
    "636166e9, caf\udce9",
    "ff78, \udcffx",
    "f09f9880ff, \ud83d\ude00\udcff",
    "61e28262, a\udce2\udc82b",
    "c080, \udcc0\udc80",
    "eda080, \udced\udca0\udc80",
    "f4908080, \udcf4\udc90\udc80\udc80",
    "e282, \udce2\udc82",
    "efbfbd, \ufffd",
  })
  void makesTextOfAnyBytes(String hex, String text) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertEquals(text, SurrogateEscape.decode(bytes));
    assertArrayEquals(bytes, SurrogateEscape.encode(text));
  }

  @Test
  void losesNoByte() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      assertArrayEquals(bytes, SurrogateEscape.encode(SurrogateEscape.decode(bytes)));
    }
  }

  @Test
  void refusesHalvesOfPairsThatAreNoBytes() {
    assertThrows(IllegalArgumentException.class, () -> SurrogateEscape.encode("a\ud800"));
    assertThrows(IllegalArgumentException.class, () -> SurrogateEscape.encode("\udc7f"));
  }

  @Test
  void tellsWhereSuchBytesAre() {
    assertTrue(SurrogateEscape.isIn("a\udce9"));
    assertTrue(SurrogateEscape.isIn("\ud83d\ude00\udc80"));
    assertFalse(SurrogateEscape.isIn("a\u00e9\ud83d\udce9\ufffd"));
    assertFalse(SurrogateEscape.isIn("\ud800\udc7f"));
  }

  @Test
  void spellsHalvesOfPairsOutAsPythonDoes() {
    assertEquals(
        "p\\udce9 \\ud800\u00e9\ud83d\ude00",
        SurrogateEscape.spelledOut("p\udce9 \ud800\u00e9\ud83d\ude00"));
  }
}
