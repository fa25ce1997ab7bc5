package kms.zone;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kms.json.JsonReader;
import kms.zone.Zone.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rules against what {@code localtime(3)} of glibc 2.36 gave without zone files. */
class PosixZoneTest {
  private static final JsonNode RECORDED = recorded();

  @ParameterizedTest
  @MethodSource("zones")
  void agreesWithTheLibrary(JsonNode zone) {
    PosixZone parsed = PosixZone.parse(zone.path("tz").asText());
    String at = zone.path("at").asText();
    assertAll(
        IntStream.range(0, at.length())
            .mapToObj(
                i ->
                    () -> {
                      long time = RECORDED.path("times").path(i).asLong();
                      JsonNode moment = zone.path("moments").path(at.charAt(i) - '0');
                      assertEquals(
                          moment(moment), parsed.at(time), zone.path("tz") + " at " + time);
                    }));
  }

  static Stream<JsonNode> zones() {
    return StreamSupport.stream(RECORDED.path("zones").spliterator(), false);
  }

  @Test
  void isUtcWithoutAnything() {
    assertEquals(new Moment(0, false, "UTC"), PosixZone.UTC.at(1593561600));
  }

  private static Moment moment(JsonNode recorded) {
    return new Moment(
        recorded.path(0).asInt(), recorded.path(1).asInt() > 0, recorded.path(2).asText());
  }

  private static JsonNode recorded() {
    try (InputStream in = PosixZoneTest.class.getResourceAsStream("/kms/zone/posix.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return JsonReader.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
