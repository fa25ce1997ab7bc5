package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import kms.error.UnparsableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {
  @TempDir Path home;

  private ConfigFiles load(Surroundings surroundings) {
    return ConfigFiles.load(surroundings.environment());
  }

  private Surroundings surroundings() {
    return new Surroundings(home);
  }

  @Test
  void isEmptyWithoutFiles() {
    ConfigFiles files = load(surroundings());
    assertFalse(files.hasProfile("default"));
    assertEquals(Map.of(), files.profile("default").values());
  }

  @Test
  void takesProfilesFromHeadersOfTwoWords() {
    ConfigFiles files =
        load(
            surroundings()
                .config(
                    "[profile a]\nx=1\n[profiles 'b c']\nx=2\n[profile d e]\n[f]\n[profile 'g]\n"));
    assertTrue(files.hasProfile("a"));
    assertTrue(files.hasProfile("b c"));
    assertFalse(files.hasProfile("d"));
    assertFalse(files.hasProfile("d e"));
    assertFalse(files.hasProfile("f"));
  }

  @Test
  void letsTheLaterOfTwoHeadersWin() {
    ConfigFiles files =
        load(surroundings().config("[default]\nx=1\ny=1\n[profile default]\nx=2\n"));
    assertEquals(Map.of("x", "2"), files.profile("default").values());
  }

  @Test
  void laysTheCredentialsFileOverTheConfigFile() {
    ConfigFiles files =
        load(surroundings().config("[profile a]\nx=1\ny=1\n").credentials("[a]\nx=2\nz=3\n"));
    assertEquals(Map.of("x", "2", "y", "1", "z", "3"), files.profile("a").values());
    assertEquals(Map.of("x", "1", "y", "1"), files.configProfile("a").values());
    assertEquals(Map.of("x", "2", "z", "3"), files.credentialsProfile("a").values());
  }

  @Test
  void namesProfilesOfTheCredentialsFileByTheWholeHeader() {
    ConfigFiles files = load(surroundings().credentials("[profile a]\nx=2\n"));
    assertTrue(files.hasProfile("profile a"));
    assertFalse(files.hasProfile("a"));
  }

  @Test
  void keepsSessionsServicesAndOtherSectionsApart() {
    ConfigFiles files =
        load(surroundings().config("[sso-session s]\na=1\n[services v]\nb=1\n[plugins]\nc=1\n"));
    assertNotNull(files.ssoSession("s"));
    assertNotNull(files.services("v"));
    assertNull(files.services("s"));
    assertTrue(files.otherSections().containsKey("plugins"));
  }

  @Test
  void readsTheFilesThatVariablesName() {
    ConfigFiles files =
        load(
            surroundings()
                .file("my.cfg", "[profile a]\n")
                .file("sub/creds", "[b]\n")
                .config("[profile c]\n")
                .with("DIR", "sub")
                .with("AWS_CONFIG_FILE", "~/my.cfg")
                .with("AWS_SHARED_CREDENTIALS_FILE", "${DIR}/creds"));
    assertTrue(files.hasProfile("a"));
    assertTrue(files.hasProfile("b"));
    assertFalse(files.hasProfile("c"));
  }

  @Test
  void readsNoFileWhenTheVariableIsEmpty() {
    ConfigFiles files = load(surroundings().config("[profile c]\n").with("AWS_CONFIG_FILE", ""));
    assertFalse(files.hasProfile("c"));
  }

  @Test
  void takesAFolderForNoFile() {
    assertFalse(load(surroundings().file(".aws/config/x", "")).hasProfile("c"));
  }

  @Test
  void failsWhenOneFileDoesNotParse() {
    Surroundings surroundings = surroundings().credentials("[a]\nx =\n  nested\n");
    assertEquals(
        "Unable to parse config file: " + home + "/.aws/credentials",
        assertThrows(UnparsableFileException.class, () -> load(surroundings)).getMessage());
  }
}
