package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kms.json.JsonReader;

/**
 * A run of the AWS CLI as it was recorded: what it was given and what it did.
 *
 * @param data the case, in the format of the case files
 */
public record RecordedCase(JsonNode data) {

  /** Reads the cases of a file below {@code /cases} of the class path. */
  public static List<RecordedCase> read(String file) throws IOException {
    try (InputStream in = RecordedCase.class.getResourceAsStream("/cases/" + file)) {
      if (in == null) {
        throw new IOException("no case file " + file);
      }
      List<RecordedCase> cases = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      JsonReader.read(text).forEach(data -> cases.add(new RecordedCase(data)));
      return cases;
    }
  }

  /** Returns the name, which no other case has. */
  public String name() {
    return data.path("name").asText();
  }

  /** Tells whether the case says anything under a key. */
  public boolean has(String key) {
    return data.has(key);
  }

  /** Returns what the case says under a key; a missing node when it says nothing. */
  public JsonNode get(String key) {
    return data.path(key);
  }

  /** Returns the object of texts under a key, null values left out. */
  Map<String, String> texts(String key) {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : get(key).properties()) {
      texts.put(entry.getKey(), entry.getValue().asText());
    }
    return texts;
  }
}
