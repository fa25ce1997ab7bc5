package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import org.junit.jupiter.api.Test;

class TimestampFormatTest {

  @Test
  void noneMeansWire() {
    assertEquals(TimestampFormat.WIRE, TimestampFormat.of("none"));
    assertEquals(TimestampFormat.WIRE, TimestampFormat.of("wire"));
    assertEquals(TimestampFormat.ISO8601, TimestampFormat.of("iso8601"));
  }

  @Test
  void refusesAnyOther() {
    CliException e = assertThrows(CliException.class, () -> TimestampFormat.of("epoch"));
    assertEquals(
        "Unknown cli_timestamp_format value: epoch, valid values are \"none\", \"wire\" or \"iso8601\"",
        e.getMessage());
  }
}
