package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OverstrikeTest {

  private static String bold(String text) {
    StringBuilder out = new StringBuilder();
    Overstrike.appendBold(out, text);
    return out.toString();
  }

  @Test
  void strikesEachCharacterTwiceButBlanks() {
    assertEquals("a\ba b\bb", bold("a b"));
  }

  @Test
  void stripsWhatItHasMadeBold() {
    assertEquals("one two", Overstrike.strip("one " + bold("two")));
  }

  @Test
  void keepsPairsOfSurrogatesTogether() {
    assertEquals("\uD83D\uDD11\b\uD83D\uDD11", bold("\uD83D\uDD11"));
    assertEquals("\uD83D\uDD11", Overstrike.strip("\uD83D\uDD11\b\uD83D\uDD11"));
  }
}
