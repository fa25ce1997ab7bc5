package kms.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpResponse;
import kms.json.JsonWriter;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseParserTest {
  private static final Shape STRING = new StringShape("S", null, List.of());
  private static final StructureShape ENTRY =
      structure(member("Id", STRING), member("Date", new TimestampShape("T")));
  private static final StructureShape OUTPUT =
      structure(
          member("Entries", new ListShape("L", null, ENTRY)),
          member("Names", new ListShape("L", null, STRING)),
          member("Map", new MapShape("M", STRING, STRING)),
          member("Entry", ENTRY),
          member("Count", new IntegerShape("I", null)),
          member("Blob", new BlobShape("B")));
  private static final StructureShape NOTHING = structure();

  private static StructureShape structure(Member... members) {
    return new StructureShape("Output", List.of(members));
  }

  private static Member member(String name, Shape shape) {
    return new Member(name, null, null, false, false, false, shape);
  }

  private static String parse(String body, @Nullable StructureShape output) {
    return parse(body.getBytes(UTF_8), output);
  }

  private static String parse(byte[] body, @Nullable StructureShape output) {
    HttpResponse response = new HttpResponse(200, "OK", List.of(), body);
    return JsonWriter.write(ResponseParser.parse(response, output), false);
  }

  private static String failure(String body) {
    return assertThrows(CliException.class, () -> parse(body, OUTPUT)).getMessage();
  }

  @Test
  void keepsOrderOfTheModel() {
    assertEquals(
        "{\"Names\": [\"a\"], \"Count\": 1}", parse("{\"Count\":1,\"Names\":[\"a\"]}", OUTPUT));
  }

  @Test
  void dropsNullAndUnknownMembers() {
    assertEquals(
        "{\"Entry\": {\"Id\": \"a\"}}",
        parse("{\"Count\":null,\"X\":1,\"Entry\":{\"Id\":\"a\",\"Date\":null,\"Y\":2}}", OUTPUT));
  }

  @Test
  void keepsNullInListsAndMaps() {
    assertEquals(
        "{\"Entries\": [null, {}], \"Names\": [null], \"Map\": {\"b\": null, \"a\": \"x\"}}",
        parse("{\"Entries\":[null,{}],\"Names\":[null],\"Map\":{\"b\":null,\"a\":\"x\"}}", OUTPUT));
  }

  @Test
  void keepsValuesAsTheyCame() {
    assertEquals(
        "{\"Entry\": {\"Id\": {\"x\": [1, null]}, \"Date\": 1499288695.918}, \"Count\": \"1\","
            + " \"Blob\": \"AAA=\"}",
        parse(
            "{\"Entry\":{\"Id\":{\"x\":[1,null]},\"Date\":1.499288695918E9},\"Count\":\"1\","
                + "\"Blob\":\"AAA=\"}",
            OUTPUT));
  }

  @Test
  void keepsIntegersOfAnySize() {
    assertEquals(
        "{\"Count\": 123456789012345678901234567890}",
        parse("{\"Count\":123456789012345678901234567890}", OUTPUT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "hello", "[1]", "\"s\"", "1", "{\"Foo\":1}", "<html>", "{"})
  void dropsEverythingWhenThereAreNoMembers(String body) {
    assertEquals("{}", parse(body, NOTHING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "hello", "[1]"})
  void ignoresTheBodyWithoutOutput(String body) {
    assertEquals("{}", parse(body, null));
  }

  @Test
  void failsOnNull() {
    assertEquals("'NoneType' object has no attribute 'update'", failure("null"));
    HttpResponse response =
        new HttpResponse(
            200, "OK", List.of(new HttpHeader("x-amzn-RequestId", "1")), "null".getBytes(UTF_8));
    assertEquals(
        "'NoneType' object has no attribute 'setdefault'",
        assertThrows(CliException.class, () -> ResponseParser.parse(response, NOTHING))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | 'list' object has no attribute 'get'",
        "\"s\" | 'str' object has no attribute 'get'",
        "1 | 'int' object has no attribute 'get'",
        "{\"Entries\":1} | 'int' object is not iterable",
        "{\"Entries\":true} | 'bool' object is not iterable",
        "{\"Entries\":[1]} | 'int' object has no attribute 'get'",
        "{\"Entries\":[[]]} | 'list' object has no attribute 'get'",
        "{\"Entries\":{\"a\":1}} | 'str' object has no attribute 'get'",
        "{\"Entries\":\"ab\"} | 'str' object has no attribute 'get'",
        "{\"Entry\":1} | 'int' object has no attribute 'get'",
        "{\"Map\":[]} | 'list' object has no attribute 'items'",
      })
  void failsAsPythonDoes(String body, String message) {
    assertEquals(message, failure(body));
  }

  @Test
  void iteratesAsPythonDoes() {
    assertEquals("{\"Names\": [\"a\", \"b\"]}", parse("{\"Names\":{\"a\":1,\"b\":2}}", OUTPUT));
    assertEquals(
        "{\"Names\": [\"a\", \"\uD83D\uDE00\"]}", parse("{\"Names\":\"a\uD83D\uDE00\"}", OUTPUT));
  }

  @Test
  void failsOnBytesThatAreNoText() {
    assertEquals(
        "'utf-8' codec can't decode byte 0xff in position 2: invalid start byte",
        assertThrows(CliException.class, () -> parse(new byte[] {'{', '"', (byte) 0xff}, NOTHING))
            .getMessage());
  }
}
