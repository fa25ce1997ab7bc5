package kms.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.python.PythonNumber;
import kms.python.PythonText;
import kms.python.TypeErrors;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of results goes on: the parameters that fetch a page, and how many of its results to
 * skip. The user sees it as JSON in base64.
 *
 * @param parameters what to set in the request; a null is for a parameter to leave out
 * @param skipped how many results to skip; anything else than a number in a token made by hand
 */
record PagingToken(ObjectNode parameters, JsonNode skipped) {
  private static final String SKIPPED = "boto_truncate_amount";
  private static final String ENCODED_KEYS = "boto_encoded_keys";
  private static final String SEPARATOR = "___";

  /** Returns the token for the start of the page that a parameter of that value fetches. */
  static ObjectNode startOf(String inputToken, JsonNode value) {
    ObjectNode token = JsonNodeFactory.instance.objectNode();
    token.set(inputToken, value);
    return token;
  }

  /**
   * Reads a token: as {@link #encode} writes it, as older versions of the AWS CLI wrote it, or else
   * the marker that the service itself gave.
   *
   * @param inputToken the parameter that says where a page starts
   * @throws CliException when it has more parts than a token can have
   */
  static PagingToken parse(String text, String inputToken) {
    JsonNode json = decode(text);
    if (json == null || json.isArray()) {
      return parseOld(text, inputToken);
    }
    if (!json.isObject()) {
      throw TypeErrors.noAttribute(json, "pop");
    }
    ObjectNode parameters = (ObjectNode) json;
    parameters.remove(ENCODED_KEYS);
    JsonNode skipped = parameters.remove(SKIPPED);
    return new PagingToken(parameters, skipped == null ? IntNode.valueOf(0) : skipped);
  }

  private static @Nullable JsonNode decode(String text) {
    byte[] bytes = LenientBase64.decode(text);
    if (bytes == null) {
      return null;
    }
    try {
      return JsonReader.read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException | CliException e) {
      return null;
    }
  }

  private static PagingToken parseOld(String text, String inputToken) {
    String[] parts = text.split(SEPARATOR, -1);
    if (parts.length == 2) {
      try {
        JsonNode skipped = PythonNumber.integer(PythonNumber.parseInt(parts[1]));
        return new PagingToken(startOf(inputToken, marker(parts[0])), skipped);
      } catch (CliException e) {
        return new PagingToken(startOf(inputToken, marker(text)), IntNode.valueOf(0));
      }
    }
    if (parts.length > 2) {
      throw new CliException("Bad starting token: " + text);
    }
    return new PagingToken(startOf(inputToken, marker(text)), IntNode.valueOf(0));
  }

  private static JsonNode marker(String text) {
    return text.equals("None") ? NullNode.instance : TextNode.valueOf(text);
  }

  /**
   * Returns the text of a token.
   *
   * @param parameters what fetches the page
   * @param skipped how many of its results to skip; null for none
   * @param inputToken the one parameter that a token may hold
   * @throws CliException when it holds another, as one that the user made up can
   */
  static String encode(ObjectNode parameters, @Nullable BigInteger skipped, String inputToken) {
    ObjectNode token = JsonNodeFactory.instance.objectNode();
    token.setAll(parameters);
    if (skipped != null) {
      token.set(SKIPPED, PythonNumber.integer(skipped));
    }
    if (parameters.size() != 1 || !parameters.has(inputToken)) {
      throw new CliException("Bad starting token: " + PythonText.repr(token));
    }
    byte[] json = JsonWriter.write(token, true).getBytes(StandardCharsets.US_ASCII);
    return Base64.getEncoder().encodeToString(json);
  }
}
