package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColorResetTest {

  @Test
  void hasNothingToDoBeforeAColoredTable() {
    Screen screen = Screen.terminal(80);
    screen.printer(OutputFormat.JSON, ColorChoice.ON);
    screen.printer(OutputFormat.TEXT, ColorChoice.ON);
    screen.printer(OutputFormat.TABLE, ColorChoice.OFF);
    screen.colorReset.finish();
    assertEquals("", screen.colorReset.suffix());
    assertEquals("", screen.text());
  }

  @Test
  void followsTextsOnceAColoredTableIsBegun() {
    Screen screen = Screen.file();
    screen.printer(OutputFormat.TABLE, ColorChoice.ON);
    assertEquals("\u001b[0m", screen.colorReset.suffix());
  }

  @Test
  void resetsATerminalAtTheEnd() {
    Screen screen = Screen.terminal(80);
    screen.printer(OutputFormat.TABLE, ColorChoice.AUTO);
    screen.colorReset.finish();
    assertEquals("\u001b[0m", screen.text());
  }

  @Test
  void leavesAFileAlone() {
    Screen screen = Screen.file();
    screen.printer(OutputFormat.TABLE, ColorChoice.ON);
    screen.colorReset.finish();
    assertEquals("", screen.text());
  }
}
