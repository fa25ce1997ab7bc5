package kms.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kms.environment.Environment;
import kms.url.Url;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxySettingsTest {
  private static final String PROXY = "http://proxy:1";

  private static ProxySettings of(Map<String, String> variables) {
    return ProxySettings.of(
        new Environment(
            variables,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Path.of("/"),
            "/",
            false,
            () -> 80,
            false,
            Clock.systemUTC()));
  }

  private static @Nullable String proxy(ProxySettings settings, String url) {
    Proxy proxy = settings.proxyFor(Url.parse(url));
    return proxy == null ? null : proxy.shown();
  }

  @Test
  void asksDirectlyWithoutVariables() {
    assertNull(proxy(of(Map.of("ALL_PROXY", PROXY)), "http://h"));
  }

  @Test
  void choosesByScheme() {
    ProxySettings settings = of(Map.of("HTTP_PROXY", "http://a:1", "HTTPS_PROXY", "http://b:2"));
    assertEquals("http://a:1", proxy(settings, "http://h"));
    assertEquals("http://b:2", proxy(settings, "HTTPS://h"));
  }

  @Test
  void prefersSmallLetters() {
    ProxySettings settings = of(Map.of("HTTPS_PROXY", "http://a:1", "https_proxy", "http://b:2"));
    assertEquals("http://b:2", proxy(settings, "https://h"));
  }

  @Test
  void emptySmallLettersSwitchCapitalsOff() {
    assertNull(proxy(of(Map.of("HTTPS_PROXY", PROXY, "https_proxy", "")), "https://h"));
  }

  @Test
  void ignoresCapitalsInScript() {
    Map<String, String> capitals = Map.of("REQUEST_METHOD", "", "HTTP_PROXY", PROXY);
    assertNull(proxy(of(capitals), "http://h"));
    Map<String, String> small = Map.of("REQUEST_METHOD", "", "http_proxy", PROXY);
    assertEquals(PROXY, proxy(of(small), "http://h"));
    Map<String, String> encrypted = Map.of("REQUEST_METHOD", "", "HTTPS_PROXY", PROXY);
    assertEquals(PROXY, proxy(of(encrypted), "https://h"));
  }

  @ParameterizedTest
  @CsvSource({
    "*, http://h",
    "a.example, http://a.example",
    "A.Example, http://a.EXAMPLE",
    "example, http://a.example",
    ".example, http://a.example",
    "'x, example ,y', http://a.example",
    "'x,\u00a0example\u2007', http://a.example",
    "a.example:81, http://a.example:81",
    "example:81, http://a.example:81",
    "127.0.0.1, http://127.0.0.1:5",
    "[::1], http://[::1]:5",
    "example, http://u:p@a.example",
  })
  void asksDirectly(String no, String url) {
    assertNull(proxy(new ProxySettings(PROXY, null, no), url));
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://h",
    "'* ', http://h",
    "'*,', http://h",
    "*.example, http://a.example",
    "ample, http://a.example",
    "a.example:82, http://a.example:81",
    "127.0.0.0/8, http://127.0.0.1",
    "::1, http://[::1]:5",
  })
  void asksProxy(String no, String url) {
    assertNotNull(proxy(new ProxySettings(PROXY, null, no), url));
  }
}
