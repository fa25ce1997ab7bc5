package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellCommandsTest {

  @Test
  void splitsWordsAndTakesQuotesAway() {
    assertEquals(
        List.of(List.of("kms", "a", "b c", "d e|f", "")),
        ShellCommands.in("kms a  'b c' \"d e|f\" ''"));
  }

  @Test
  void joinsLinesThatGoOn() {
    assertEquals(List.of(List.of("kms", "a", "b")), ShellCommands.in("kms a \\\n    b"));
  }

  @Test
  void splitsPipesAndLists() {
    assertEquals(
        List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d")),
        ShellCommands.in("a | b && c\nd"));
  }

  @Test
  void leavesRedirectionsOut() {
    assertEquals(
        List.of(List.of("a", "b", "c"), List.of("d")), ShellCommands.in("a b > file c | d >file"));
  }

  @Test
  void findsCommandsOfLoops() {
    assertEquals(
        List.of(List.of("a"), List.of("read", "-r", "x"), List.of("b", "$x"), List.of("done")),
        ShellCommands.in("a |\n  while read -r x\n  do\n    b \"$x\"\n  done"));
  }

  @Test
  void findsCommandsWithinCommands() {
    assertEquals(
        List.of(List.of("b", "c d"), List.of("a", "$(b 'c d')"), List.of("f"), List.of("e=$(f)")),
        ShellCommands.in("a \"$(b 'c d')\"\ne=$(f)"));
  }
}
