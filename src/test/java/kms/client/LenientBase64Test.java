package kms.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LenientBase64Test {

  @Test
  void readsGroupsAndPadding() {
    assertEquals("", decode(""));
    assertEquals("abc", decode("YWJj"));
    assertEquals("ab", decode("YWI="));
    assertEquals("a", decode("YQ=="));
  }

  @Test
  void passesOverOtherCharacters() {
    assertEquals("abc", decode(" Y-W\n_J!j\u00e9"));
    assertEquals("", decode("=!"));
  }

  @Test
  void endsAtThePadding() {
    assertEquals("a", decode("YQ==YWJj"));
  }

  @Test
  void takesPaddingInTheMiddleForNothing() {
    assertEquals("a\u0002", decode("YQ=I="));
  }

  @Test
  void refusesATextThatEndsTooEarly() {
    assertNull(LenientBase64.decode("YQ"));
    assertNull(LenientBase64.decode("YWI"));
    assertNull(LenientBase64.decode("YWJjZ"));
    assertNull(LenientBase64.decode("YQ="));
  }

  private static String decode(String text) {
    byte[] bytes = Objects.requireNonNull(LenientBase64.decode(text));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
