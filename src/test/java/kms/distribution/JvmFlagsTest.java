package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmFlagsTest {
  private static final String NATIVE_ACCESS = "--enable-native-access=kms";

  @Test
  void letsNativeCodeInWhereThatIsAskedFor() {
    assertFalse(flags(17).ofEveryRun().contains(NATIVE_ACCESS));
    assertTrue(flags(25).ofEveryRun().contains(NATIVE_ACCESS));
  }

  /** An archive that was made with other modules is not used. */
  @Test
  void makesTheArchiveWithTheModulesOfARun() {
    assertEquals(List.of("-XX:+UseG1GC"), flags(17).ofArchiving());
    assertEquals(List.of("-XX:+UseG1GC", NATIVE_ACCESS), flags(25).ofArchiving());
  }

  @Test
  void addsToTheFlagsOfEveryRun() {
    assertTrue(flags(25).ofShortRun().containsAll(flags(25).ofEveryRun()));
  }

  private static JvmFlags flags(int feature) {
    return new JvmFlags(new Jdk(Path.of("jdk"), feature));
  }
}
