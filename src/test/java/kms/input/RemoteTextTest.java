package kms.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import kms.error.CliException;
import kms.http.HttpFailureException;
import kms.http.HttpHeader;
import kms.http.HttpResponse;
import kms.http.HttpTransport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteTextTest {
  private static final String URL = "http://h/text";

  /** The bytes of an e with an accent in UTF-8, each a character. */
  private static final String UTF_8_BYTES = "\u00c3\u00a9";

  private static String fetch(int status, @Nullable String type, String bytes) {
    List<HttpHeader> headers =
        type == null ? List.of() : List.of(new HttpHeader("content-type", type));
    HttpResponse response = new HttpResponse(status, "", headers, bytes.getBytes(ISO_8859_1));
    return RemoteText.fetch(request -> response, URL);
  }

  private static String failure(int status, @Nullable String type, String bytes) {
    return assertThrows(CliException.class, () -> fetch(status, type, bytes)).getMessage();
  }

  @Test
  void asksForTheAddress() {
    HttpTransport transport =
        request -> {
          assertEquals("GET", request.method());
          assertEquals(URL, request.url());
          assertEquals(0, request.body().length);
          return new HttpResponse(200, "OK", List.of(), new byte[] {'x'});
        };
    assertEquals("x", RemoteText.fetch(transport, URL));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 301, 403, 500})
  void wantsStatus200(int status) {
    assertEquals(
        "Unable to retrieve " + URL + ": received non 200 status code of " + status,
        failure(status, null, "x"));
  }

  @Test
  void saysWhyNothingAnswers() {
    HttpFailureException cause = HttpFailureException.closed(URL, new IOException("reset"));
    HttpTransport transport =
        request -> {
          throw cause;
        };
    CliException failure = assertThrows(CliException.class, () -> RemoteText.fetch(transport, URL));
    assertEquals("Unable to retrieve " + URL + ": " + cause.getMessage(), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "text/plain; charset=UTF8",
        "text/plain;charset=\"utf-8\"",
        "text/plain;charset=<utf-8>",
        "text/plain; a=\";charset=ascii\"; charset=utf_8",
        "text/plain; CHARSET = U8 ",
        "text/plain; charset=",
      })
  void isUtf8(String type) {
    assertEquals("\u00e9", fetch(200, type, UTF_8_BYTES));
  }

  @Test
  void isUtf8WithoutAType() {
    assertEquals("\u00e9", fetch(200, null, UTF_8_BYTES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/plain; charset=latin-1",
        "application/x; charset=ISO_8859-1",
        "application/x; charset=l1"
      })
  void isLatin1(String type) {
    assertEquals(UTF_8_BYTES, fetch(200, type, UTF_8_BYTES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "us-ascii", "646", "utf-8-sig", "iso8859-15"})
  void isInOtherCharsets(String charset) {
    assertEquals("x", fetch(200, "text/plain; charset=" + charset, "x"));
  }

  @Test
  void isInCharsetsOfTwoBytes() {
    assertEquals("x", fetch(200, "text/plain; charset=utf-16be", "\u0000x"));
  }

  @Test
  void leavesTheMarkOfUtf8Out() {
    String marked = "\u00ef\u00bb\u00bfx";
    assertEquals("x", fetch(200, "text/plain; charset=utf-8-sig", marked));
    assertEquals("\ufeffx", fetch(200, "text/plain; charset=utf-8", marked));
  }

  @Test
  void wantsACharsetThatThereIs() {
    assertEquals(
        "Unable to retrieve " + URL + ": unknown encoding: Klingon",
        failure(200, "text/plain; charset=Klingon", "x"));
  }

  @Test
  void wantsBytesOfTheCharset() {
    String start = "Unable to retrieve " + URL + ": ";
    assertEquals(
        start + "'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)",
        failure(200, "text/plain; charset=ascii", "a\u00e9"));
    assertEquals(
        start + "'utf-16be' codec can't decode the answer",
        failure(200, "text/plain; charset=utf-16be", "x"));
    assertEquals(
        start + "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
        failure(200, null, "\u00ff"));
  }
}
