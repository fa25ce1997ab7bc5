package kms.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import kms.aws.ServiceError;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpResponse;
import kms.model.Shape.StructureShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KmsErrorReaderTest {
  private static final StructureShape NOTHING = new StructureShape("Output", List.of());

  private static @Nullable ServiceError translate(int status, String body, String... queryErrors) {
    List<HttpHeader> headers = new ArrayList<>();
    for (String error : queryErrors) {
      headers.add(new HttpHeader("X-Amzn-Query-Error", error));
    }
    headers.add(new HttpHeader("x-amzn-errortype", "Ignored"));
    return KmsErrorReader.translate(
        new HttpResponse(status, "X", headers, body.getBytes(UTF_8)), NOTHING);
  }

  private static String failure(String body, String... queryErrors) {
    return assertThrows(CliException.class, () -> translate(400, body, queryErrors)).getMessage();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204, 299})
  void takesTwoHundredsForSuccess(int status) {
    assertNull(translate(status, "{\"__type\":\"NotFoundException\",\"message\":\"m\"}"));
  }

  @Test
  void knowsNothingOfStatus300() {
    assertEquals(
        new ServiceError("Unknown", "Unknown"),
        translate(300, "{\"__type\":\"NotFoundException\",\"message\":\"m\"}"));
    assertThrows(CliException.class, () -> translate(300, "null"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"__type\":\"NotFoundException\",\"message\":\"m\"} | NotFoundException | m",
        "{\"__type\":\"NotFoundException\",\"Message\":\"M\"} | NotFoundException | M",
        "{\"__type\":\"X\",\"Message\":\"M\",\"message\":\"m\"} | X | m",
        "{\"__type\":\"com.amazonaws.kms#X:http://x#y\",\"message\":\"m\"} | X | m",
        "{\"__type\":\"a#b#c\"} | c | ``",
        "{\"__type\":\":x\"} | `` | ``",
        "{\"__type\":\"\",\"message\":\"m\"} | `` | m",
        "{\"__type\":null,\"message\":null,\"Message\":\"M\"} | `` | None",
        "{\"message\":\"m\",\"code\":\"C\",\"Code\":\"D\"} | 400 | m",
        "{\"__type\":\"X\",\"message\":5} | X | 5",
        "{\"__type\":\"X\",\"message\":{\"a\":[1,null,true,\"x\"]}} | X | {'a': [1, None, True, 'x']}",
        "{\"__type\":\"X\",\"message\":\"\\u00e9\\nb\"} | X | `\u00e9\nb`",
        "{} | 400 | ``",
        "oops | 400 | oops",
        "<html>x</html> | 400 | <html>x</html>",
        "{\"__type\":\"X\" | 400 | {\"__type\":\"X\"",
        "\ufeff{} | 400 | \ufeff{}",
      })
  void readsCodeAndMessage(String body, String code, String message) {
    assertEquals(new ServiceError(code, message), translate(400, body));
  }

  @Test
  void takesAnEmptyBodyForTheStatusAlone() {
    assertEquals(new ServiceError("403", ""), translate(403, ""));
    assertEquals(new ServiceError("301", ""), translate(301, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "500 | `` | Internal Server Error",
        "503 | ` \n\u000b` | Service Unavailable",
        "503 | ` \n<html>busy</html>` | Service Unavailable",
        "505 | <html>no</html> | HTTP Version Not Supported",
        "501 | `` | Not Implemented",
        "509 | `` | ``",
        "599 | `` | ``",
        "503 | <HTML>busy</HTML> | <HTML>busy</HTML>",
        "500 | <htm | <htm",
        "500 | \u00a0 | \u00a0",
        "500 | oops | oops",
      })
  void namesTheStatusOfPagesFromTheServersSide(int status, String body, String message) {
    assertEquals(new ServiceError(Integer.toString(status), message), translate(status, body));
  }

  @Test
  void readsJsonFromTheServersSide() {
    assertEquals(
        new ServiceError("X", "m"), translate(507, "{\"__type\":\"X\",\"message\":\"m\"}"));
  }

  @Test
  void prefersTheCodeOfTheQueryProtocol() {
    String body = "{\"__type\":\"A\",\"message\":\"m\"}";
    assertEquals(new ServiceError("Q.R", "m"), translate(400, body, "Q.R;Sender"));
    assertEquals(new ServiceError("Q", "m"), translate(400, body, "Q;"));
    assertEquals(new ServiceError("A", "m"), translate(400, body, ";Sender"));
    assertEquals(new ServiceError("A", "m"), translate(400, body, "Q"));
    assertEquals(new ServiceError("A", "m"), translate(400, body, "Q;R;S"));
    assertEquals(new ServiceError("A", "m"), translate(400, body, "Q;S", "R;S"));
    assertEquals(new ServiceError("Q", "hello"), translate(400, "hello", "Q;S"));
    assertEquals(new ServiceError("", ""), translate(400, "{\"__type\":null}", "Q;S"));
    assertEquals(new ServiceError("Q", ""), translate(400, "{\"__type\":[\"A\"]}", "Q;S"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "null | 'NoneType' object has no attribute 'get'",
        "[] | 'list' object has no attribute 'get'",
        "\"s\" | 'str' object has no attribute 'get'",
        "NaN | 'float' object has no attribute 'get'",
        "{\"__type\":5} | argument of type 'int' is not iterable",
        "{\"__type\":1.5} | argument of type 'float' is not iterable",
        "{\"__type\":true} | argument of type 'bool' is not iterable",
        "{\"__type\":[\"A\"]} | unhashable type: 'list'",
        "{\"__type\":{}} | unhashable type: 'dict'",
        "{\"__type\":[\":\"]} | 'list' object has no attribute 'split'",
        "{\"__type\":[\"#\"]} | 'list' object has no attribute 'rsplit'",
        "{\"__type\":{\":\":1}} | 'dict' object has no attribute 'split'",
      })
  void failsAsPythonDoes(String body, String message) {
    assertEquals(message, failure(body));
  }

  @Test
  void failsWithACodeOfTheQueryProtocolWhereItIsNotReached() {
    assertEquals("unhashable type: 'list'", failure("{\"__type\":[]}", "Q"));
    assertEquals("'list' object has no attribute 'split'", failure("{\"__type\":[\":\"]}", "Q;S"));
    assertEquals("argument of type 'int' is not iterable", failure("{\"__type\":5}", "Q;S"));
  }

  @Test
  void failsOnBytesThatAreNoText() {
    HttpResponse response = new HttpResponse(400, "X", List.of(), "\u00c3(".getBytes(ISO_8859_1));
    assertEquals(
        "'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte",
        assertThrows(CliException.class, () -> KmsErrorReader.translate(response, NOTHING))
            .getMessage());
  }
}
