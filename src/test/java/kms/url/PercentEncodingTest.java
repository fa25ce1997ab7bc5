package kms.url;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

  /** What {@code urllib.parse.quote(text, safe="")} returns. */
  @ParameterizedTest
  @CsvSource({"aZ09-._~, aZ09-._~", "a b/c*d+e, a%20b%2Fc%2Ad%2Be", "ä€, %C3%A4%E2%82%AC"})
  void encodesAllButWhatIsUnreserved(String text, String encoded) {
    assertEquals(encoded, PercentEncoding.strict(text));
  }

  @Test
  void leavesWhatIsSafe() {
    assertEquals("/a%20b", PercentEncoding.strict("/a b", "/"));
    assertEquals("a b%2F", PercentEncoding.strict("a b/", " "));
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThrows(CliException.class, () -> PercentEncoding.strict("\ud800"));
  }

  @Test
  void decodesEscapesAndLeavesWhatIsNone() {
    assertEquals("a b%zz%2", new String(PercentEncoding.decode("a%20b%zz%2"), UTF_8));
  }
}
