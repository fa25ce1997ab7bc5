package kms.environment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildCommandTest {
  /** A byte that is no UTF-8, which no encoding of a locale has a character for. */
  private static final String BYTE = SurrogateEscape.decode(new byte[] {(byte) 0xff});

  private static byte[] printed(String word) throws IOException {
    List<String> command = ChildCommand.of(List.of("/usr/bin/printf", "%s", word));
    Process process = new ProcessBuilder(command).start();
    try (var out = process.getInputStream()) {
      return out.readAllBytes();
    }
  }

  @Test
  void leavesWordsAloneThatJavaPassesOn() {
    List<String> words = List.of("program", "a b", "'", "", "//x", "$HOME");
    assertSame(words, ChildCommand.of(words));
  }

  @Test
  void spellsBytesForAShellThatBecomesTheChild() {
    assertEquals(
        List.of("/bin/sh", "-c", "exec 'program' 'a'\"$(printf '\\377')\"'b' ''"),
        ChildCommand.of(List.of("program", "a" + BYTE + "b", "")));
    assertEquals(
        List.of("/bin/sh", "-c", "exec 'program' ''\"$(printf '\\377\\377')\""),
        ChildCommand.of(List.of("program", BYTE + BYTE)));
  }

  /** What a shell takes for its own, beside the byte for which there is one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "'", "''a''", "\"", "\\", "\\377", "$HOME", "`ls`", "%s", "a\tb", "-n", ";|&", "*", "!"
      })
  void passesOnEachByte(String text) throws IOException {
    String word = text + BYTE + text;
    assertArrayEquals((text + "\u00ff" + text).getBytes(ISO_8859_1), printed(word));
  }

  @Test
  void passesOnCharactersOfSeveralBytes() throws IOException {
    String word = "\u20ac" + BYTE + "\uD83D\uDD11";
    assertArrayEquals(SurrogateEscape.encode(word), printed(word));
  }
}
