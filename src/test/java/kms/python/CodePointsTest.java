package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void ordersALoneSurrogateBelowWhatFollowsItAndAPairAboveAll() {
    assertEquals(-1, CodePoints.compare("\ud83d", "\uff61"));
    assertEquals(-1, CodePoints.compare("\uff61", "\ud83d\ude00"));
    assertEquals(-1, CodePoints.compare("\ud83d", "\ud83d\ude00"));
    assertEquals(-1, CodePoints.compare("\ud83dz", "\ud83d\ude00"));
    assertEquals(1, CodePoints.compare("\ud83d\ude01", "\ud83d\ude00"));
    assertEquals(0, CodePoints.compare("\ud83d\ude00", "\ud83d\ude00"));
  }

  @Test
  void splitsNoPair() {
    assertFalse(CodePoints.contain("a\ud83d\ude00", "\ud83d"));
    assertFalse(CodePoints.contain("\ud83d\ude00a", "\ude00a"));
    assertFalse(CodePoints.startWith("\ud83d\ude00", "\ud83d"));
    assertFalse(CodePoints.endWith("\ud83d\ude00", "\ude00"));
  }

  @Test
  void findsALoneSurrogateBehindAPairThatHasIt() {
    assertTrue(CodePoints.contain("\ud83d\ude00\ud83d!", "\ud83d"));
    assertTrue(CodePoints.startWith("\ud83d!", "\ud83d"));
    assertTrue(CodePoints.endWith("!\ude00", "\ude00"));
  }
}
