package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kms.error.CliException;
import org.junit.jupiter.api.Test;

class OutputFormatTest {

  @Test
  void knowsThreeFormats() {
    assertEquals(OutputFormat.JSON, OutputFormat.of("json"));
    assertEquals(OutputFormat.TEXT, OutputFormat.of("text"));
    assertEquals(OutputFormat.TABLE, OutputFormat.of("table"));
  }

  @Test
  void namesThemInTheOrderOfMessages() {
    assertEquals(List.of("json", "text", "table"), OutputFormat.names());
  }

  @Test
  void refusesAnyOther() {
    CliException e = assertThrows(CliException.class, () -> OutputFormat.of("yaml"));
    assertEquals("Unknown output type: yaml", e.getMessage());
  }

  @Test
  void refusesOtherCase() {
    assertThrows(CliException.class, () -> OutputFormat.of("JSON"));
  }
}
