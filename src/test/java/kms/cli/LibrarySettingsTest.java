package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.simple.SimpleServiceProvider;

class LibrarySettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"--debug", "--deb", "--d"})
  void choosesALoggerWhereDebugIsAskedFor(String option) {
    assertEquals(SimpleServiceProvider.class.getName(), provider("--version", option));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "-d", "debug", "--debugger", "--no-paginate", ""})
  void choosesNoneElsewhere(String word) {
    assertEquals(NOP_FallbackServiceProvider.class.getName(), provider(word));
  }

  @Test
  void takesWhatFollowsTwoDashesForNoOption() {
    assertEquals(NOP_FallbackServiceProvider.class.getName(), provider("--", "--debug"));
  }

  @Test
  void keepsTheSdkFromReadingFiles() {
    assertEquals("", LibrarySettings.of().get("aws.configFile"));
    assertEquals("", LibrarySettings.of().get("aws.sharedCredentialsFile"));
  }

  private static String provider(String... args) {
    return String.valueOf(LibrarySettings.of(args).get("slf4j.provider"));
  }
}
