package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.TextNode;
import kms.error.CliException;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2030-01-01                       | 1893456000
          2030/1/1                         | 1893456000
          2030-01-01T12:34:56Z             | 1893501296
          2030-01-01 12:34:56.999          | 1893501296
          2030-01-01t12:34z                | 1893501240
          2030-01-01T12                    | 1893499200
          2030-01-01T12:34:56,5Z           | 1893501296
          2030-01-01T00:00:00+02:00        | 1893448800
          2030-01-01T12:34:56 -0700        | 1893526496
          2030-01-01T12:34:56 UTC          | 1893501296
          20300101T000000Z                 | 1893456000
          20300101 0000                    | 1893456000
          20300101000000                   | 1893456000
          Tue, 01 Jan 2030 00:00:00 GMT    | 1893456000
          Tue, 01 Jan 2030 00:00:00 +0100  | 1893452400
          Tuesday, 01-Jan-30 00:00:00 GMT  | 1893456000
          Tue Jan  1 00:00:00 2030         | 1893456000
          January 1, 2030                  | 1893456000
          13/2/2030                        | 1897171200
          1/2/2030                         | 1893542400
          2028-02-29                       | 1835395200
          1969-12-31T23:59:59Z             | -1
          """)
  void readsDates(String text, long seconds) {
    assertEquals(seconds, Timestamp.seconds(TextNode.valueOf(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "1893456000, 1893456000",
    "2030, 2030",
    "1893456000.9, 1893456000",
    "1.9999999, 2",
    "-1.5, -2",
    "1e9, 1000000000",
    "1_000, 1000",
    "-1, -1",
    "203001010000, 203001010000"
  })
  void readsSecondsRoundedDown(String text, long seconds) {
    assertEquals(seconds, Timestamp.seconds(TextNode.valueOf(text)));
    assertEquals(seconds, Timestamp.seconds(TextNode.valueOf(" " + text + " ")));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1893456000.75, 1893456000", "-1.5, -2", "true, 1", "false, 0"})
  void readsNumbersAndTruth(String json, long seconds) {
    assertEquals(seconds, Timestamp.seconds(JsonReader.read(json)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "next week", "2030-13-01", "2030-02-30", "2030-01-01T24:00:00",
        "2030-01-01T12:60", "2030-01-01T12:34:60", "2030-01-01Z", "2030-W01-1", "nan", "0x10",
        "1d", "253402300800", "20300101T1234567", "2030-01-01x", "2030-01-01T00:00:00+25:00"
      })
  void refusesOtherTexts(String text) {
    assertFalse(Timestamp.isTimestamp(TextNode.valueOf(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "NaN", "253402300800"})
  void refusesOtherValues(String json) {
    assertFalse(Timestamp.isTimestamp(JsonReader.read(json)));
  }

  @Test
  void failsForTimesWithoutACalendar() {
    assertEquals("Unable to calculate correct timezone offset for \"inf\"", failure("\"inf\""));
    assertEquals("Unable to calculate correct timezone offset for \"1e+18\"", failure("1e18"));
  }

  @Test
  void namesWhatIsNoTime() {
    assertEquals("Invalid timestamp \"x\": Unknown string format: x", failure("\"x\""));
    assertEquals(
        "Invalid timestamp \"None\": Parser must be a string or character stream, not NoneType",
        failure("null"));
  }

  private static String failure(String json) {
    return assertThrows(CliException.class, () -> Timestamp.seconds(JsonReader.read(json)))
        .getMessage();
  }
}
