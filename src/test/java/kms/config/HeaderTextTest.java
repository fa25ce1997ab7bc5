package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {

  @ParameterizedTest
  @CsvSource({
    "abcXYZ019, abcXYZ019",
    "'!#$%&*+-.^_`|~,', '!#$%&*+-.^_`|~,'",
    "a b/c, a-b-c",
    "(x;y), -x-y-",
    "'a\"b\\c', a-b-c",
    "caf\u00e9, caf-",
    "\ud83d\udd11, -",
  })
  void isATokenOfTheUserAgent(String text, String token) {
    assertEquals(token, HeaderText.userAgentToken(text));
  }

  @Test
  void keepsApostrophesAndReplacesControls() {
    assertEquals("it's", HeaderText.userAgentToken("it's"));
    assertEquals("--", HeaderText.userAgentToken("\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "Root=1-5759e988;Sampled=1, Root=1-5759e988;Sampled=1",
    "'=;:+&[]{},', '=;:+&[]{},'",
    "a b, a%20b",
    "100%, 100%25",
    "a/b?c#d, a%2Fb%3Fc%23d",
    "_.-~, _.-~",
    "caf\u00e9, caf%C3%A9",
    "\ud83d\udd11, %F0%9F%94%91",
  })
  void isAnIdOfATrace(String text, String encoded) {
    assertEquals(encoded, HeaderText.percentEncoded(text));
  }

  @Test
  void isNoIdWithHalfOfACharacter() {
    assertThrows(CliException.class, () -> HeaderText.percentEncoded("a\ud83d"));
  }
}
