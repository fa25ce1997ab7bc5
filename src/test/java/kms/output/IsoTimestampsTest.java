package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import kms.python.Dates;
import org.junit.jupiter.api.Test;

class IsoTimestampsTest {
  private static final Shape DATE = new TimestampShape("DateType");
  private static final Shape TEXT = new StringShape("Text", null, List.of());

  @Test
  void printsMicrosecondsInSixDigits() {
    assertEquals("\"2017-07-05T21:04:55.918000+00:00\"", utc("1499288695.918"));
  }

  @Test
  void printsNoMicrosecondsWhenThereAreNone() {
    assertEquals("\"2017-07-05T21:04:55+00:00\"", utc("1499288695"));
    assertEquals("\"2017-07-05T21:04:55+00:00\"", utc("1499288695.0"));
  }

  @Test
  void usesTheLocalZone() {
    assertEquals("\"2017-07-05T17:04:55.918000-04:00\"", newYork("1499288695.918"));
    assertEquals("\"1969-12-31T18:59:58.500000-05:00\"", newYork("-1.5"));
  }

  @Test
  void roundsToMicroseconds() {
    assertEquals("\"2017-07-05T21:04:55.918555+00:00\"", utc("1499288695.9185555"));
    assertEquals("\"2017-07-05T21:04:56+00:00\"", utc("1499288695.9999998"));
  }

  @Test
  void readsText() {
    assertEquals("\"2017-07-05T21:04:55.918000+00:00\"", utc("\"1499288695.918\""));
    assertEquals("\"2020-01-01T00:00:00+00:00\"", newYork("\"2020-01-01T00:00:00Z\""));
  }

  @Test
  void refusesWhatIsNoTime() {
    assertEquals("Invalid timestamp \"abc\": Unknown string format: abc", failure("\"abc\""));
    assertEquals("Invalid timestamp \"\": String does not contain a date: ", failure("\"\""));
    assertEquals(
        "Invalid timestamp \"[1]\": Parser must be a string or character stream, not list",
        failure("[1]"));
  }

  @Test
  void refusesOtherYears() {
    assertEquals("year 33658 is out of range", failure("1e12"));
    assertEquals("year 0 is out of range", failure("-62135596801"));
    assertEquals("Unable to calculate correct timezone offset for \"1e+20\"", failure("1e20"));
    assertEquals("Unable to calculate correct timezone offset for \"inf\"", failure("1e400"));
  }

  @Test
  void findsTimesInStructuresListsAndMaps() {
    Shape shape =
        new StructureShape(
            "S",
            List.of(
                member("Name", TEXT),
                member("List", new ListShape("L", null, DATE)),
                member("Map", new MapShape("M", TEXT, DATE))));
    assertEquals(
        "{\"Name\": \"0\", \"List\": [\"1970-01-01T00:00:00+00:00\", null],"
            + " \"Map\": {\"k\": \"1970-01-01T00:00:01+00:00\"}}",
        print("{\"Name\":\"0\",\"List\":[0,null],\"Map\":{\"k\":1}}", shape, "UTC0"));
  }

  private static Member member(String name, Shape shape) {
    return new Member(name, null, null, false, false, false, shape);
  }

  private static String utc(String json) {
    return print(json, DATE, "UTC0");
  }

  private static String newYork(String json) {
    return print(json, DATE, "EST5EDT,M3.2.0,M11.1.0");
  }

  private static String failure(String json) {
    return assertThrows(CliException.class, () -> utc(json)).getMessage();
  }

  private static String print(String json, Shape shape, String tz) {
    IsoTimestamps timestamps = new IsoTimestamps(Dates.on("2026-02-03", "UTC", tz));
    return JsonWriter.write(timestamps.format(JsonReader.read(json), shape), false);
  }
}
