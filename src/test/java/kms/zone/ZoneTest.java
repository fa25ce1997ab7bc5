package kms.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kms.config.Surroundings;
import kms.zone.Zone.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {
  private static final long SUMMER = 1593561600;
  private static final Moment IN_DUBLIN = new Moment(3600, false, "IST");

  @TempDir private Path folder;

  @BeforeEach
  void makeDatabase() throws IOException {
    Files.createDirectories(folder.resolve("zones/Europe"));
    Files.write(folder.resolve("zones/Europe/Dublin"), TimeZoneFile.DUBLIN.bytes());
    Files.writeString(folder.resolve("zones/CET"), "no zone");
  }

  private Moment summer(String variable) {
    Surroundings surroundings = new Surroundings(folder).with("TZ", variable);
    surroundings.with("TZDIR", folder + "/zones");
    return Zone.of(surroundings.environment()).at(SUMMER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Dublin", ":Europe/Dublin", "Europe/../Europe//Dublin"})
  void readsTheFileOfAName(String variable) {
    assertEquals(IN_DUBLIN, summer(variable));
  }

  @Test
  void readsTheFileOfAPath() {
    assertEquals(IN_DUBLIN, summer(folder + "/zones/Europe/Dublin"));
    assertEquals(IN_DUBLIN, summer(":" + folder + "/zones/Europe/Dublin"));
  }

  @Test
  void readsRulesWhereThereIsNoFile() {
    assertEquals(new Moment(-18000, false, "GMT"), summer("GMT+5"));
    assertEquals(new Moment(7200, true, "CEST"), summer(":CET-1CEST"));
  }

  @Test
  void takesABareNameForUtc() {
    assertEquals(new Moment(0, false, "PST"), summer("PST"));
    assertEquals(new Moment(0, false, "CET"), summer("CET"));
    assertEquals(new Moment(0, false, "Europe"), summer("Europe"));
    assertEquals(new Moment(0, false, "Europe"), summer("Europe/dublin"));
  }

  @Test
  void isUtcWhenEmpty() {
    assertEquals(new Moment(0, false, "UTC"), summer(""));
    assertEquals(new Moment(0, false, "UTC"), summer(":"));
  }

  @Test
  void asksTheMachineWithoutTheVariable() {
    assertNotNull(Zone.of(new Surroundings(folder).environment()).at(SUMMER).name());
  }
}
