package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OverstrikeTest {

  @Test
  void strikesEachCharacterTwiceButBlanks() {
    assertEquals("a\ba b\bb", Overstrike.bold("a b"));
  }

  @Test
  void stripsWhatItHasMadeBold() {
    assertEquals("one two", Overstrike.strip("one " + Overstrike.bold("two")));
  }

  @Test
  void keepsPairsOfSurrogatesTogether() {
    assertEquals("\uD83D\uDD11\b\uD83D\uDD11", Overstrike.bold("\uD83D\uDD11"));
    assertEquals("\uD83D\uDD11", Overstrike.strip("\uD83D\uDD11\b\uD83D\uDD11"));
  }
}
