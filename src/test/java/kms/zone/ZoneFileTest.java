package kms.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import kms.zone.Zone.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneFileTest {

  /** As for Dublin, where summer time is the standard, and winter has a negative offset to it. */
  @ParameterizedTest
  @CsvSource({
    "-5000000000, -1521, false, LMT",
    "-2821649681, -1521, false, LMT",
    "-2821649680, -1521, false, DMT",
    "57722399, 3600, false, IST",
    "57722400, 0, true, GMT",
    "1585443599, 0, true, GMT",
    "1585443600, 3600, false, IST",
    "1603587599, 3600, false, IST",
    "1603587600, 0, true, GMT",
    "4118083199, 3600, false, IST"
  })
  void readsChangesAndTheRulesBehindThem(long time, int offset, boolean daylight, String name) {
    ZoneFile zone = ZoneFile.parse(TimeZoneFile.DUBLIN.bytes());
    assertNotNull(zone);
    assertEquals(new Moment(offset, daylight, name), zone.at(time));
  }

  @Test
  void stopsAtTheLastChangeWithoutRules() {
    ZoneFile zone = ZoneFile.parse(TimeZoneFile.DUBLIN.withRules("").bytes());
    assertNotNull(zone);
    assertEquals(new Moment(0, true, "GMT"), zone.at(1585443600));
  }

  @Test
  void readsFilesOfTheFirstVersion() {
    ZoneFile zone = ZoneFile.parse(TimeZoneFile.DUBLIN.bytesOfFirstVersion());
    assertNotNull(zone);
    assertEquals(new Moment(-1521, false, "LMT"), zone.at(-2821649680L));
    assertEquals(new Moment(3600, false, "IST"), zone.at(57722399));
    assertEquals(new Moment(0, true, "GMT"), zone.at(57722400));
  }

  @Test
  void refusesEveryPartOfAFile() {
    byte[] bytes = TimeZoneFile.DUBLIN.withRules("").bytes();
    for (int length = 0; length < bytes.length - 2; length++) {
      assertNull(ZoneFile.parse(Arrays.copyOf(bytes, length)), length + " bytes");
    }
  }

  @Test
  void refusesOtherFiles() {
    byte[] bytes = TimeZoneFile.DUBLIN.bytes();
    bytes[0] = 'X';
    assertNull(ZoneFile.parse(bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 24, 28, 32, 36, 40})
  void refusesCountsThatCannotBe(int position) {
    for (byte filling : new byte[] {0x7f, (byte) 0xff}) {
      byte[] bytes = TimeZoneFile.DUBLIN.bytes();
      Arrays.fill(bytes, position, position + 4, filling);
      assertNull(ZoneFile.parse(bytes));
    }
  }
}
