package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionTest {

  @ParameterizedTest
  @CsvSource({
    "us-east-1, AWS, amazonaws.com",
    "eu-west-3, AWS, amazonaws.com",
    "il-central-1, AWS, amazonaws.com",
    "cn-north-1, CN, amazonaws.com.cn",
    "cn-foo-99, CN, amazonaws.com.cn",
    "us-gov-west-1, US_GOV, amazonaws.com",
    "us-iso-east-1, ISO, c2s.ic.gov",
    "us-isob-east-1, ISO_B, sc2s.sgov.gov",
    "eu-isoe-west-1, ISO_E, cloud.adc-e.uk",
    "us-isof-south-1, ISO_F, csp.hci.ic.gov",
    "eusc-de-east-1, EUSC, amazonaws.eu",
  })
  void isFoundByTheFormOfARegion(String region, Partition partition, String suffix) {
    assertEquals(partition, Partition.of(region));
    assertEquals(suffix, Partition.of(region).suffix(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mars",
        "xx-yy-1",
        "us-gov-1",
        "us-iso-1",
        "cn--1",
        "cn-north",
        "cn-north-",
        "us-gov-west-x",
        "us-gov-west-1a",
        "us-gov-a-b-1",
        "CN-north-1",
      })
  void isThatOfMostRegionsWhereTheFormIsAnother(String region) {
    assertEquals(Partition.AWS, Partition.of(region));
  }

  @ParameterizedTest
  @CsvSource({
    "aws-global, AWS",
    "aws-cn-global, CN",
    "aws-us-gov-global, US_GOV",
    "aws-iso-global, ISO",
    "aws-iso-b-global, ISO_B",
    "aws-iso-e-global, ISO_E",
    "aws-iso-f-global, ISO_F",
    "x-global, AWS",
    "cn-global, AWS",
  })
  void isNamedByARegionForAllOfIt(String region, Partition partition) {
    assertEquals(partition, Partition.of(region));
    assertTrue(partition.hasDualStack(region));
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, true",
    "cn-north-1, true",
    "us-gov-west-1, true",
    "us-iso-east-1, true",
    "us-isob-east-1, true",
    "eu-isoe-west-1, false",
    "us-isof-south-1, false",
    "eusc-de-east-1, true",
  })
  void knowsWhereDualStackEndpointsAre(String region, boolean known) {
    assertEquals(known, Partition.of(region).hasDualStack(region));
  }

  @Test
  void endsHostsOfDualStackOtherwise() {
    assertEquals("api.aws", Partition.AWS.suffix(true));
    assertEquals("api.amazonwebservices.com.cn", Partition.CN.suffix(true));
    for (Partition partition : Partition.values()) {
      assertFalse(partition.suffix(true).equals(partition.suffix(false)), partition.name());
    }
  }
}
