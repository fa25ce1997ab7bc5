package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import kms.error.CliException;
import kms.error.UnparsableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionTest {
  @TempDir private Path home;

  private Configuration configuration(String value) {
    return new Surroundings(home)
        .config("[default]\napi_versions =" + value + "\n")
        .configuration();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n  kms = 2014-11-01", "\n  s3 = 2006-03-01", "\n  KMS = 1999-01-01"})
  void takesTheVersionThereIs(String value) {
    ApiVersion.check(configuration(value));
  }

  @ParameterizedTest
  @CsvSource({"2014-11-02, kms/2014-11-02/service-2", "'', kms/service-2"})
  void refusesOthers(String version, String file) {
    Configuration configuration = configuration("\n  kms = " + version);
    assertEquals(
        "Unable to load data for: " + file,
        assertThrows(CliException.class, () -> ApiVersion.check(configuration)).getMessage());
  }

  @Test
  void refusesWhatIsNoBlock() {
    Configuration configuration = configuration(" 2014-11-01");
    assertThrows(UnparsableFileException.class, () -> ApiVersion.checkForm(configuration));
  }
}
