package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void countsNarrowCharactersOnce() {
    assertEquals(0, TextWidth.of(""));
    assertEquals(3, TextWidth.of("a\nb"));
  }

  @Test
  void countsWideAndFullWidthCharactersTwice() {
    assertEquals(4, TextWidth.of("\u6f22\u5b57"));
    assertEquals(2, TextWidth.of("\uff21"));
    assertEquals(3, TextWidth.of("x\ud83d\ude00"));
  }

  @Test
  void countsAmbiguousCharactersTwice() {
    assertEquals(2, TextWidth.of("\u00e9"));
    assertEquals(2, TextWidth.of("\u00b1"));
    assertEquals(2, TextWidth.of("\u2026"));
    assertEquals(2, TextWidth.of("\ue000"));
  }

  @Test
  void countsHalfWidthCharactersOnce() {
    assertEquals(1, TextWidth.of("\uff71"));
    assertEquals(1, TextWidth.of("\u00f1"));
  }

  @Test
  void countsUnassignedCharactersTwice() {
    assertEquals(2, TextWidth.of("\u0378"));
    assertEquals(2, TextWidth.of("\udbff\udfff"));
  }

  @Test
  void knowsBothEndsOfARange() {
    assertEquals(2, TextWidth.of("\u1100"));
    assertEquals(2, TextWidth.of("\u115f"));
    assertEquals(1, TextWidth.of("\u1160"));
  }
}
