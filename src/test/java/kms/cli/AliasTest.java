package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kms.config.Surroundings;
import kms.error.CliException;
import kms.error.UnparsableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {
  @TempDir Path home;

  private Alias load(String text) {
    Alias alias = Alias.load(new Surroundings(home).file(".aws/cli/alias", text).environment());
    assertNotNull(alias);
    return alias;
  }

  private String failure(String value) {
    return assertThrows(CliException.class, load("[toplevel]\nkms = " + value + "\n")::parse)
        .getMessage();
  }

  @Test
  void isNoneWithoutTheFile() {
    assertNull(Alias.load(new Surroundings(home).environment()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[toplevel]\n",
        "[toplevel]\nsts = kms\n",
        "[other]\nkms = sts\n",
        "[command kms]\nx = describe-key\n"
      })
  void isNoneWhereTheFileHasAnother(String text) {
    assertNull(Alias.load(new Surroundings(home).file(".aws/cli/alias", text).environment()));
  }

  @Test
  void isNotReadFromABrokenFile() {
    Surroundings surroundings = new Surroundings(home).file(".aws/cli/alias", "kms = x\n");
    UnparsableFileException failure =
        assertThrows(UnparsableFileException.class, () -> Alias.load(surroundings.environment()));
    assertEquals(
        "Unable to parse config file: " + home.resolve(".aws/cli/alias"), failure.getMessage());
  }

  @Test
  void isTheWordsOfACommandLine() {
    Alias alias = load("[toplevel]\nkms =   kms --region 'eu west' --output=text \n");
    assertFalse(alias.isShellCommand());
    ParsedArguments parsed = alias.parse();
    assertEquals("kms", parsed.positional());
    assertEquals("eu west", parsed.value("--region"));
    assertEquals("text", parsed.value("--output"));
  }

  @Test
  void goesOnInLinesThatAreIndented() {
    Alias alias = load("[toplevel]\nkms =\n  kms\n  --region\n  eu-west-1\n");
    assertEquals("eu-west-1", alias.parse().value("--region"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--debug", "--profile"})
  void mayNotSetSomeOptions(String option) {
    assertEquals(
        "Global parameter \""
            + option
            + "\" detected in alias \"kms\" which is not supported in subcommand aliases.",
        failure("kms " + option + (option.equals("--profile") ? " p" : "")));
  }

  @Test
  void sayWhyItCannotBeSplit() {
    assertEquals(
        "Value of alias \"kms\" could not be parsed. Received error: No closing quotation when"
            + " parsing:\nkms 'a",
        failure("kms 'a"));
    assertEquals(
        "Value of alias \"kms\" could not be parsed. Received error: No escaped character when"
            + " parsing:\nkms \\",
        failure("kms \\"));
  }

  @Test
  void isAShellCommandBehindAnExclamationMark() {
    Alias alias = load("[toplevel]\nkms = !f() { echo \"$@\"; }; f\n");
    assertTrue(alias.isShellCommand());
    assertEquals(
        "f() { echo \"$@\"; }; f describe-key 'a b' 'it'\"'\"'s' ''",
        alias.shellCommand(List.of("describe-key", "a b", "it's", "")));
    assertEquals("f() { echo \"$@\"; }; f", alias.shellCommand(List.of()));
  }
}
