package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShellWordsTest {

  static Stream<JsonNode> texts() {
    return Recorded.list("/kms/python/shlex.json", "split");
  }

  static Stream<JsonNode> words() {
    return Recorded.list("/kms/python/shlex.json", "quote");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void splitsAsShlexDoes(JsonNode recorded) {
    String text = recorded.path("text").textValue();
    if (recorded.has("words")) {
      assertEquals(Recorded.texts(recorded.path("words")), ShellWords.split(text));
      return;
    }
    CliException failure = assertThrows(CliException.class, () -> ShellWords.split(text));
    assertEquals(recorded.path("error").textValue(), failure.getMessage());
  }

  @Test
  void wantsAWordOfACommand() {
    assertEquals(List.of("less", "-R"), ShellWords.command("less -R"));
    assertEquals(List.of(""), ShellWords.command("''"));
    CliException failure = assertThrows(CliException.class, () -> ShellWords.command(" \n"));
    assertEquals("list index out of range", failure.getMessage());
  }

  @ParameterizedTest
  @MethodSource("words")
  void quotesAsShlexDoes(JsonNode recorded) {
    String word = recorded.path("word").textValue();
    assertEquals(recorded.path("quoted").textValue(), ShellWords.quote(word));
  }
}
