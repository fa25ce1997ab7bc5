package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CloseMatchesTest {

  static Stream<JsonNode> words() {
    return Recorded.list("/kms/python/difflib.json");
  }

  @ParameterizedTest
  @MethodSource("words")
  void findsWhatDifflibFinds(JsonNode recorded) {
    List<String> close =
        CloseMatches.find(
            recorded.path("word").textValue(),
            Recorded.texts(recorded.path("choices")),
            recorded.path("cutoff").doubleValue());
    assertEquals(Recorded.texts(recorded.path("close")), close);
  }
}
