package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  /** What Python answers for many values, on several days and in several zones. */
  static Stream<JsonNode> recorded() {
    return Recorded.list("/kms/python/dates.json");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void readsAsPython(JsonNode row) {
    DateReader dates =
        Dates.on(row.get("today").asText(), row.get("zone").asText(), row.get("tz").asText());
    JsonNode value = row.get("value");

    assertEquals(row.get("date").asText(), outcome(() -> dates.date(value).isoFormat()));
    assertEquals(row.get("timestamp").asText(), outcome(() -> dates.timestamp(value).isoFormat()));
    assertEquals(
        row.get("seconds").asText(), outcome(() -> Long.toString(dates.epochSecond(value))));
  }

  private static String outcome(Supplier<String> read) {
    try {
      return read.get();
    } catch (InvalidDateException e) {
      return "ValueError: " + e.getMessage();
    } catch (CliException e) {
      return "Error: " + e.getMessage();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2030-01-02                      | 2030-01-02T00:00:00
          20300102T0304                   | 2030-01-02T03:04:00
          2030-01-02T03:04:05,678+01:00   | 2030-01-02T03:04:05.678000+01:00
          Wed, 02 Jan 2030 03:04:05 GMT   | 2030-01-02T03:04:05+00:00
          Wed Jan  2 03:04:05 UTC 2030    | 2030-01-02T03:04:05+00:00
          1/2/30 3:04 pm                  | 2030-01-02T15:04:00
          2nd of January 2030             | 2030-01-02T00:00:00
          2030-01-02 3h4m5s -0300 (BRST)  | 2030-01-02T03:04:05-03:00
          2030-01-02 03:04 GMT+3          | 2030-01-02T03:04:00-03:00
          2030-01-02 03:04 PST            | 2030-01-02T03:04:00
          """)
  void readsTheFormsOfDates(String text, String expected) {
    assertEquals(expected, Dates.utc().date(text).isoFormat());
  }

  @ParameterizedTest
  @CsvSource({
    "2030, 2026-11-26, 1970-01-01T00:33:50+00:00",
    "Jan 2030, 2026-11-26, 2030-01-26T00:00:00",
    "Feb 2030, 2026-01-31, 2030-02-28T00:00:00",
    "12:30, 2026-11-26, 2026-11-26T12:30:00",
    "Tuesday, 2026-11-26, 2026-12-01T00:00:00",
    "1/2/75, 2026-11-26, 2075-01-02T00:00:00",
    "1/2/76, 2026-11-26, 1976-01-02T00:00:00"
  })
  void takesWhatIsMissingFromTheDay(String text, String today, String expected) {
    DateReader dates = Dates.on(today, "UTC", "UTC0");

    assertEquals(expected, dates.timestamp(TextNode.valueOf(text)).isoFormat());
  }

  @Test
  void knowsTheLocalZoneByName() {
    DateReader dates = Dates.on("2026-11-26", "America/New_York", "EST5EDT");

    assertEquals("2030-01-02T03:04:00-05:00", dates.date("2030-01-02 03:04 EST").isoFormat());
    assertEquals("2030-11-03T01:30:00-04:00", dates.date("2030-11-03 01:30 EDT").isoFormat());
    assertEquals("2030-11-03T01:30:00-05:00", dates.date("2030-11-03 01:30 EST").isoFormat());
  }

  @Test
  void takesAZoneOfTheNameGmtForUtcOnlyInTimestamps() {
    DateReader dates = Dates.on("2026-11-26", "-05:00", "GMT5");
    String text = "Wed, 02 Jan 2030 03:04:05 GMT";

    assertEquals("2030-01-02T03:04:05-05:00", dates.date(text).isoFormat());
    assertEquals("2030-01-02T03:04:05+00:00", dates.timestamp(TextNode.valueOf(text)).isoFormat());
  }

  @Test
  void readsBytesAsText() {
    byte[] bytes = "2030-01-02".getBytes(StandardCharsets.US_ASCII);

    assertEquals(1893542400, Dates.utc().epochSecond(BinaryNode.valueOf(bytes)));
    assertEquals(
        "Invalid timestamp \"b'\\xff'\": 'utf-8' codec can't decode byte 0xff in position 0:"
            + " invalid start byte",
        assertThrows(
                InvalidDateException.class,
                () -> Dates.utc().epochSecond(BinaryNode.valueOf(new byte[] {-1})))
            .getMessage());
  }

  /** What time it is counts only for a zone of which nothing but the name is known. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030-01-02",
        "2030-01-02T03:04:05.678+01:00",
        "Wed, 02 Jan 2030 03:04:05 GMT",
        "1893456000",
        "1 Jan 2030"
      })
  void asksForTheTimeOfTheMachineOnlyWhereItCounts(String text) {
    DateReader dates = Dates.reader(new UnknownClock(), "EST5EDT");

    dates.epochSecond(TextNode.valueOf(text));
  }

  /** A clock that must not be asked. */
  private static final class UnknownClock extends Clock {

    @Override
    public ZoneId getZone() {
      throw new AssertionError("asked for the zone");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new AssertionError("asked for a zone");
    }

    @Override
    public Instant instant() {
      throw new AssertionError("asked for the time");
    }
  }
}
