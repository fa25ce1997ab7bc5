package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColorChoiceTest {

  @Test
  void hasTheNamesOfTheOption() {
    assertEquals(ColorChoice.ON, ColorChoice.of("on"));
    assertEquals(ColorChoice.OFF, ColorChoice.of("off"));
    assertEquals(ColorChoice.AUTO, ColorChoice.of("auto"));
  }

  @Test
  void autoColorsOnlyTerminals() {
    assertTrue(ColorChoice.AUTO.colors(true));
    assertFalse(ColorChoice.AUTO.colors(false));
  }

  @Test
  void onAndOffDoNotAskForTheTerminal() {
    assertTrue(ColorChoice.ON.colors(false));
    assertFalse(ColorChoice.OFF.colors(true));
  }
}
