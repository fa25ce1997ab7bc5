package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kms.json.JsonReader;
import kms.json.JsonSyntaxException;
import kms.python.PythonText;
import kms.python.TypeErrors;
import kms.python.UnicodeDecodeException;
import org.jspecify.annotations.Nullable;

/** Adds the members of {@code --cli-input-json} to the parameters. */
public final class CliInputJson {
  /** The option's name, under which its value is loaded. */
  public static final String OPTION = "--cli-input-json";

  private CliInputJson() {}

  /**
   * Reads the JSON and adds those of its members that were not given as options. A file is read
   * here, though {@link ParamFile#load} has read it with the values of the other options: the AWS
   * CLI reads it twice, and the second time counts. A URL is not fetched again, but taken as text.
   *
   * @param value the option's value
   * @throws kms.error.CliException when the value is not the JSON text of an object
   */
  public static void merge(String value, ObjectNode parameters, ParamFile files) {
    JsonNode json = read(value, files.loadLocal(value));
    if (!json.isObject()) {
      throw TypeErrors.noAttribute(json, "keys");
    }
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      if (!parameters.has(member.getKey())) {
        parameters.set(member.getKey(), member.getValue());
      }
    }
  }

  private static JsonNode read(String value, @Nullable JsonNode loaded) {
    try {
      return loaded instanceof BinaryNode bytes
          ? JsonReader.read(bytes.binaryValue())
          : JsonReader.read(loaded == null ? value : loaded.textValue());
    } catch (JsonSyntaxException | UnicodeDecodeException e) {
      // The option is named without its dashes here, unlike where its file cannot be loaded.
      throw new ParamException(
          "cli-input-json",
          "Invalid JSON: "
              + e.getMessage()
              + "\nJSON received: "
              + (loaded == null ? value : PythonText.str(loaded)));
    }
  }
}
