package kms.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABC5DEF,M3.2.0,M11.1.0 | ABC     | DEF
          :ABC-10:30DEF          | ABC     | DEF
          GMT+5                  | GMT     | GMT
          <+0330>-3:30           | <+0330> | <+0330>
          PST                    | PST     | PST
          WETDST                 | WETDST  | WETDST
          xx                     | ''      | ''
          ''                     | UTC     | UTC
          :                      | UTC     | UTC
          """)
  void readsTheRulesOfPosix(String zone, String standard, String daylight) {
    assertEquals(new ZoneNames(standard, daylight), names(zone));
  }

  @Test
  void readsTheRulesAtTheEndOfAFile() throws IOException {
    Path file = folder.resolve("zone");
    Files.write(file, "TZif2\0\0\nXYZ3\nABC5DEF,M3.2.0\n".getBytes(StandardCharsets.US_ASCII));

    assertEquals(new ZoneNames("ABC", "DEF"), names(file.toString()));
  }

  @Test
  void takesAnotherFileForNoZone() throws IOException {
    Path file = Files.writeString(folder.resolve("zone"), "ABC5DEF\n");

    assertEquals(new ZoneNames("", ""), names(file.toString()));
  }

  private ZoneNames names(String zone) {
    return ZoneNames.of(
        new Environment(
            Map.of("TZ", zone),
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            folder,
            null,
            false,
            () -> 80,
            false,
            Clock.systemUTC()));
  }
}
