package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhitespaceTest {

  /** As Python 3.11 lists them: {@code [hex(c) for c in range(0x110000) if chr(c).isspace()]}. */
  @Test
  void isWhatPythonTakesForIt() {
    assertEquals(
        "9 a b c d 1c 1d 1e 1f 20 85 a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a"
            + " 2028 2029 202f 205f 3000",
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Whitespace::isSpace)
            .mapToObj(Integer::toHexString)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void isTakenAwayFromBothEnds() {
    assertEquals("a\u200b", Whitespace.strip("\u00a0\u2003\u0085\u001c\u3000a\u200b\t\n"));
    assertEquals("a b", Whitespace.strip("a b"));
    assertEquals("", Whitespace.strip(" \n"));
    assertEquals("", Whitespace.strip(""));
  }

  @Test
  void isTakenAwayFromOneEnd() {
    assertEquals("a ", Whitespace.stripLeading(" \u2028a "));
    assertEquals("", Whitespace.stripLeading("\u00a0"));
    assertEquals(" a", Whitespace.stripTrailing(" a\u202f\u001f"));
    assertEquals("", Whitespace.stripTrailing("\u00a0"));
  }
}
