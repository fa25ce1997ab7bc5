package kms.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

  private static String failure(String text) {
    return assertThrows(CliException.class, () -> Url.endpoint(text).port()).getMessage();
  }

  @Test
  void splitsAddress() {
    Url url = Url.parse("HTTPS://u:p@KMS.Example:81/a/b;c?x=y#f");
    assertEquals("https", url.scheme());
    assertEquals("kms.example", url.host());
    assertEquals(81, url.port());
    assertEquals("kms.example:81", url.hostHeader());
    assertEquals("/a/b?x=y", url.target());
    assertEquals("https://u:p@KMS.Example:81/a/b;c?x=y#f", url.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "http://h, 80, h",
    "https://h, 443, h",
    "http://h:443, 443, h:443",
    "https://h:443, 443, h",
    "http://h:, 80, h",
    "http://h:0081, 81, h:81",
    "http://h:0, 0, h:0",
    "http://[::1]:7, 7, [::1]:7",
    "http://[::1], 80, [::1]",
    "http://a@b@h:1, 1, h:1",
  })
  void knowsPortAndHostHeader(String text, int port, String header) {
    assertEquals(port, Url.parse(text).port());
    assertEquals(header, Url.parse(text).hostHeader());
  }

  @ParameterizedTest
  @CsvSource({
    "http://h, /",
    "http://h/a/b, /a/b",
    "http://h/a/b/, /a/b/",
    "http://h?x y, /?x%20y",
    "http://h/a b, /a%20b",
    "http://h/\u00e9?\u00e9=1, /%C3%A9?%C3%A9=1",
    "http://h/a%2fb, /a%2Fb",
    "http://h/a%2fb%zz, /a%252fb%25zz",
    "'http://h/a\"<>b?c\"d', /a%22%3C%3Eb?c%22d",
    "http://h/a?, /a",
    "http://h/a#f, /a",
    "http://h/a\\b, /a%5Cb",
    "http://h/a/../b, /a/../b",
    "http://h//b, //b",
    "'http://h/{}|^`[]!$&()*+,:@~-_.', '/%7B%7D%7C%5E%60%5B%5D!$&()*+,:@~-_.'",
    "'http://h/?{}|!$&()*+,;=:@~-_./?', '/?%7B%7D%7C!$&()*+,;=:@~-_./?'",
    "http://h/?b=2&a=1&a=0&c, /?b=2&a=1&a=0&c",
  })
  void keepsPathAndQuery(String text, String target) {
    assertEquals(target, Url.parse(text).target());
  }

  @Test
  void dropsBlanksInFront() {
    assertEquals("h", Url.parse(" \t\n\u0000http://h").host());
  }

  @Test
  void hasNoHostWithoutSlashes() {
    assertNull(Url.parse("localhost:1").host());
    assertNull(Url.parse("http:h").host());
    assertNull(Url.parse("http:///h").host());
    assertNull(Url.parse("http://u:p@").host());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h",
        "//",
        "http://",
        "http:///x",
        "http:h",
        "localhost:1",
        "http://my_host",
        "http://-h",
        "http://h-",
        "http://a..b",
        "http://.h",
        "http://h:1\t",
        "http://a\nb",
        "http://a b",
        "http://a :1",
        "http://\u00e9.example",
        "http://::1:1",
      })
  void refusesEndpoint(String text) {
    assertEquals("Invalid endpoint: " + text, failure(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://h",
        "http://h.",
        "//h",
        "http://1.2.3.4.5",
        "http://127.1",
        "http://A-B.c",
        "ftp://h",
        "http://[::1]x:1",
        "http://[1:2:3:4:5:6:7:8]",
        "http://[::ffff:127.0.0.1]",
        "http://[1::8]",
        "http://[fe80::1%lo]",
        "http://[v1.x]",
        "http://\uff11\uff12\uff17.0.0.1",
        "http://h:0080",
      })
  void takesEndpoint(String text) {
    Url.endpoint(text);
  }

  @Test
  void refusesLongHosts() {
    Url.endpoint("http://" + "a".repeat(63) + ".b");
    assertEquals("Invalid endpoint: http://" + "a".repeat(64), failure("http://" + "a".repeat(64)));
    String many = "http://" + "a.".repeat(128);
    assertEquals("Invalid endpoint: " + many, failure(many));
  }

  @ParameterizedTest
  @CsvSource({
    "x, x",
    "-1, -1",
    "1_0, 1_0",
    "' 1', ' 1'",
    "'1 ', '1 '",
    "1:1, 1:1",
    "1\\b, 1\\\\b",
  })
  void refusesPortThatIsNoNumber(String port, String shown) {
    assertEquals(
        "Port could not be cast to integer value as '" + shown + "'", failure("http://h:" + port));
  }

  @Test
  void refusesPortOutOfRange() {
    assertEquals("Port out of range 0-65535", failure("http://h:65536"));
    assertEquals("Port out of range 0-65535", failure("http://h:99999999999999999999"));
  }

  @Test
  void refusesBrokenBrackets() {
    assertEquals("Invalid IPv6 URL", failure("http://[::1"));
    assertEquals("Invalid IPv6 URL", failure("http://::1]"));
    assertEquals("An IPv4 address cannot be in brackets", failure("http://[127.0.0.1]"));
    assertEquals("'::g' does not appear to be an IPv4 or IPv6 address", failure("http://[::g]"));
    assertEquals(
        "'1::2::3' does not appear to be an IPv4 or IPv6 address", failure("http://[1::2::3]"));
    assertEquals("IPvFuture address is invalid", failure("http://[vx]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u2100b", "a\uff0fb", "u\ufe56@h", "a\uff1a80"})
  void refusesLettersThatStandForDelimiters(String authority) {
    assertEquals(
        "netloc '" + authority + "' contains invalid characters under NFKC normalization",
        failure("http://" + authority));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b\u00fccher.example",
        "B\u00dcCHER.example.",
        "xn--bcher-kva.example",
        "\u05d0\u05d1",
        "\u6771\u4eac",
        "h:0080",
        "h:0",
        "h:",
      })
  void takesNamesAndPorts(String authority) {
    assertTrue(Url.parse("http://" + authority).isAuthorityWellFormed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uff11.0.0.1",
        "\u017f.example",
        "\u200d",
        "\u3002",
        "a\u06d4b",
        "a\u20ac",
        "e\u0301",
        "\u0301e",
        "-\u00e9",
        "\u00e9-",
        "\u00e9a--b",
        "\u0663",
        "1\u05d0",
        "\udcff",
        "h:0065536",
        "h:100000",
      })
  void refusesNamesAndPorts(String authority) {
    assertFalse(Url.parse("http://" + authority).isAuthorityWellFormed());
  }

  @Test
  void refusesNamesThatAreTooLongInAscii() {
    assertFalse(Url.parse("http://" + "\u00e9".repeat(60)).isAuthorityWellFormed());
  }

  @Test
  void hidesUserAndPasswordOfAnAddress() {
    assertEquals("http://***@host/a@b", Url.withoutUserInfo("http://u:p@host/a@b"));
    assertEquals("http://***@host?a@b", Url.withoutUserInfo("http://u:p@ss@host?a@b"));
    assertEquals("http://host#a@b", Url.withoutUserInfo("http://host#a@b"));
  }
}
