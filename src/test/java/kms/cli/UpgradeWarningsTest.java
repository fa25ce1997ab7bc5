package kms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import kms.config.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeWarningsTest {
  private static final String START = "\nAWS CLI v2 UPGRADE WARNING: v2 ";
  private static final String PAGER =
      START + "sends all output through a pager; an empty AWS_PAGER or cli_pager turns that off.\n";
  private static final String ENCODING =
      START + "takes the encoding of files from AWS_CLI_FILE_ENCODING alone.\n";
  private static final String VERSIONS =
      START + "knows the latest API of a service only; it has no api_versions.\n";
  private static final String PLUGINS =
      START + "loads no plugins unless they are enabled in its own way.\n";

  @TempDir Path home;
  private Surroundings surroundings;

  @BeforeEach
  void start() {
    surroundings = new Surroundings(home);
  }

  private UpgradeWarnings warnings(String... options) {
    return new UpgradeWarnings(
        surroundings.environment(),
        new GlobalOptions(name -> List.of(options).contains(name) ? List.of() : null));
  }

  private String ofSettings(String... options) {
    warnings(options).ofSettings(surroundings.configuration());
    String text = surroundings.stderr.toString(UTF_8);
    surroundings.stderr.reset();
    return text;
  }

  @Test
  void areNotPrintedUnasked() {
    surroundings.with("PYTHONUTF8", "1").config("[default]\n[plugins]\nx = y\n");
    assertEquals("", ofSettings());
    warnings().ofParamFile();
    assertEquals("", surroundings.stderr.toString(UTF_8));
  }

  @Test
  void areAskedForByAnOption() {
    assertEquals(PAGER, ofSettings("--v2-debug"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE"})
  void areAskedForByAVariable(String value) {
    surroundings.with("AWS_CLI_UPGRADE_DEBUG_MODE", value);
    assertEquals(PAGER, ofSettings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "yes", "false"})
  void areNotAskedForByAnotherValue(String value) {
    surroundings.with("AWS_CLI_UPGRADE_DEBUG_MODE", value);
    assertEquals("", ofSettings());
  }

  @Test
  void sayNothingOfAPagerThatIsSet() {
    surroundings.with("AWS_PAGER", "");
    assertEquals("", ofSettings("--v2-debug"));
  }

  @Test
  void sayNothingOfAPagerThatTheProfileTurnsOff() {
    surroundings.config("[default]\ncli_pager =\n");
    assertEquals("", ofSettings("--v2-debug"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PYTHONUTF8", "PYTHONIOENCODING"})
  void tellOfAnEncoding(String variable) {
    surroundings.with("AWS_PAGER", "").with(variable, "utf-8");
    assertEquals(ENCODING, ofSettings("--v2-debug"));
    surroundings.with("AWS_CLI_FILE_ENCODING", "utf-8");
    assertEquals("", ofSettings("--v2-debug"));
  }

  @Test
  void tellOfAllInTurn() {
    surroundings
        .with("PYTHONUTF8", "1")
        .config("[default]\napi_versions =\n  kms = 2014-11-01\n[plugins]\nx = y\n");
    assertEquals(PAGER + ENCODING + VERSIONS + PLUGINS, ofSettings("--v2-debug"));
  }

  @Test
  void tellOfParametersThatAreFetched() {
    warnings("--v2-debug").ofParamFile();
    assertEquals(
        START + "does not fetch parameters from http:// and https:// addresses.\n",
        surroundings.stderr.toString(UTF_8));
  }
}
