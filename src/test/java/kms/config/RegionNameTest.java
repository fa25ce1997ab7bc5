package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "us-east-1", "a", "A-b", "1a", "us-east-1\n", "0-0", "a--b"})
  void takesLabelsOfHosts(String region) {
    RegionName.check(region);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-a",
        "a-",
        "1",
        "123",
        "a_b",
        "a.b",
        "us-east-1\n\n",
        "\u00e9",
        "a b",
        "1-",
        "-",
        "--",
        "\uff11a",
        "us-east-1/",
        "a@b",
        "[a]",
        "\n\n"
      })
  void refusesOtherNames(String region) {
    assertEquals(
        "Provided region_name '" + region + "' doesn't match a supported format.",
        assertThrows(CliException.class, () -> RegionName.check(region)).getMessage());
  }

  @Test
  void takesSixtyThreeCharacters() {
    RegionName.check("a".repeat(63));
    assertThrows(CliException.class, () -> RegionName.check("a".repeat(64)));
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, us-east-1, false",
    "us-east-1-fips, us-east-1, true",
    "fips-us-east-1, us-east-1, true",
    "fips, fips, false",
    "us-fips-east-1, us-east-1, true",
  })
  void asksForFips(String region, String without, boolean fips) {
    assertEquals(without, RegionName.withoutFips(region));
    assertEquals(fips, RegionName.isFips(region));
  }
}
