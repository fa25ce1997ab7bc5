package kms.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void isThatOfTheBuild() {
    assertTrue(Version.number().matches("\\d+\\.\\d+\\.\\d+\\S*"), Version.number());
  }

  @Test
  void namesRuntimeAndSystem() {
    assertEquals(
        "Java/25.0.3 Linux/6.8.0-45-generic",
        Version.platform("25.0.3", "Linux", "6.8.0-45-generic"));
  }

  @Test
  void hasNoBlankWithinAName() {
    assertEquals("Java/25 macOS/15.1", Version.platform("25", "Mac OS X", "15.1"));
    assertEquals("Java/26-ea Windows-11/10.0", Version.platform("26-ea", "Windows 11", "10.0"));
  }
}
