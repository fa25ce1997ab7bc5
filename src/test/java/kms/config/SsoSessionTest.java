package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SsoSessionTest {
  private static final String START =
      "The profile \"p\" is configured to use the SSO token provider but ";

  @TempDir Path home;

  private @Nullable SsoSession of(String config) {
    return SsoSession.of(
        ConfigFiles.load(new Surroundings(home).config(config).environment()), "p");
  }

  private String failure(String config) {
    return assertThrows(CliException.class, () -> of(config)).getMessage();
  }

  @Test
  void isNoneWhereTheProfileNamesNone() {
    assertNull(of("[profile p]\nsso_start_url=u\n[sso-session s]\nsso_region=r\n"));
    assertNull(of(""));
  }

  @Test
  void isTheOneThatTheProfileNames() {
    assertEquals(
        new SsoSession("my s", "https://u", "eu-west-1"),
        of(
            "[profile p]\nsso_session=my s\nsso_region=other\n"
                + "[sso-session 'my s']\nsso_region=eu-west-1\nsso_start_url=https://u\n"));
  }

  @ParameterizedTest
  @CsvSource({"''", "'[sso-session other]\nsso_region=r\n'", "'[sso-session s]\n'"})
  void isNotThere(String section) {
    assertEquals(
        START + "the \"s\" sso_session configuration does not exist.",
        failure("[profile p]\nsso_session=s\n" + section));
  }

  @ParameterizedTest
  @CsvSource({
    "sso_region=r, ['sso_start_url']",
    "sso_start_url=u, ['sso_region']",
    "x=y, '[''sso_start_url'', ''sso_region'']'",
  })
  void isNotComplete(String line, String missing) {
    assertEquals(
        START + "is missing the following configuration: " + missing + ".",
        failure("[profile p]\nsso_session=s\n[sso-session s]\n" + line + "\n"));
  }
}
