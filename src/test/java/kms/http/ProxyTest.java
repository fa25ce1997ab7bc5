package kms.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kms.url.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTest {
  private static final String UNUSABLE = "An HTTP Client raised an unhandled exception: ";
  private static final String TARGET = "https://kms.example/";

  private static String failure(String proxy, String target) {
    return assertThrows(
            HttpFailureException.class, () -> Proxy.parse(proxy).check(Url.parse(target), target))
        .getMessage();
  }

  private static String credentials(String authorization) {
    byte[] pair = Base64.getDecoder().decode(authorization.replaceFirst("^Basic ", ""));
    return new String(pair, StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @CsvSource({
    "proxy, http://proxy",
    "proxy:8080, http://proxy:8080",
    "//proxy:8080, http://proxy:8080",
    "http://proxy, http://proxy",
    "https://proxy, https://proxy",
    "socks5://proxy, http://socks5://proxy",
  })
  void isOneOfPlainHttpWithoutAScheme(String text, String shown) {
    assertEquals(shown, Proxy.parse(text).shown());
  }

  @ParameterizedTest
  @CsvSource({
    "http://h, http://h",
    "http://user@h, http://***@h",
    "http://user:secret@h:1, http://***:***@h:1",
    "http://user:@h, http://***:@h",
    "http://:secret@h, http://:***@h",
    "http://@h, http://@h",
    "user:secret@h, http://***:***@h",
    "http://us%40er:se%3Acret@h, http://***:***@h",
    "http://user:sec:ret@h, http://***:***@h",
    "http://h/user:secret@x, http://h/user:secret@x",
    "http://p:p@p, http://***:***@p",
    "p:http@proxy, http://***:***@proxy",
    "user:@proxy, http://***:@proxy",
    "https://proxy:1/x?y, https://proxy:1/x?y",
  })
  void showsNoUserAndNoPassword(String text, String shown) {
    assertEquals(shown, Proxy.parse(text).shown());
  }

  @ParameterizedTest
  @CsvSource({
    "http://user:secret@h, user:secret",
    "http://us%40er:se%3Acret@h, us@er:se:cret",
    "http://user:sec:ret@h, user:sec:ret",
    "http://user:100%@h, user:100%",
    "u:p%40ss@h, u:p@ss",
    "u:p%zz@h, u:p%zz",
  })
  void authorizesByUserAndPassword(String text, String pair) {
    String authorization = Proxy.parse(text).authorization();
    assertEquals(pair, credentials(String.valueOf(authorization)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://h", "http://user@h", "http://user:@h", "http://:secret@h", "h"})
  void doesNotAuthorizeWithoutBoth(String text) {
    assertNull(Proxy.parse(text).authorization());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://us\u00e9r:secret@h", "http://us%C3%A9r:secret@h"})
  void wantsAsciiForUserAndPassword(String text) {
    assertEquals(
        UNUSABLE
            + "'ascii' codec can't encode character '\\xe9' in position 2: ordinal not in"
            + " range(128)",
        failure(text, TARGET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://h", "h:1", "https://h", "http://user:secret@h", "http://[::1]:1"})
  void lets(String text) {
    Proxy proxy = Proxy.parse(text);
    assertDoesNotThrow(() -> proxy.check(Url.parse(TARGET), TARGET));
  }

  @Test
  void refusesBracketsThatDoNotFit() {
    HttpFailureException failure =
        assertThrows(HttpFailureException.class, () -> Proxy.parse("http://[::1"));
    assertEquals(UNUSABLE + "Invalid IPv6 URL", failure.getMessage());
  }

  @Test
  void wantsAHost() {
    assertEquals(UNUSABLE + "No host specified.", failure("http://", "http://kms.example/"));
    assertEquals("Failed to connect to proxy URL: \"http://\"", failure("http://", TARGET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a b", "http://a\tb:1", "http://u:p@a\u007f/", "http:// "})
  void closesTheConnectionWhereTheHostHasControls(String text) {
    assertEquals(
        "Connection was closed before we received a valid response from endpoint URL: \""
            + TARGET
            + "\".",
        failure(text, TARGET));
  }
}
