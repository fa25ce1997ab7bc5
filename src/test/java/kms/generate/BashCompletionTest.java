package kms.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completes in a bash that has read the script and finds no program on its path. */
class BashCompletionTest {
  private static final String SCRIPT = BashCompletion.of(CommandLine.ofProgram());

  @TempDir Path home;

  @BeforeEach
  void writeScript() throws IOException {
    assumeTrue(Shell.isInstalled("bash"));
    Files.writeString(home.resolve("kms.bash"), SCRIPT);
  }

  @Test
  void offersCommands() throws Exception {
    assertEquals("describe-custom-key-stores\ndescribe-key\n", complete("kms", "desc"));
  }

  @Test
  void offersTheHelpAndTheWaiters() throws Exception {
    assertEquals("wait\n", complete("kms", "w"));
    assertEquals(
        "custom-key-store-connected\ncustom-key-store-disconnected\nkey-enabled\nhelp\n",
        complete("kms", "wait", ""));
  }

  @Test
  void offersTheOptionsOfACommandWithTheGlobalOnes() throws Exception {
    assertEquals("--page-size\n--profile\n", complete("kms", "describe-custom-key-stores", "--p"));
    assertEquals("--profile\n", complete("kms", "connect-custom-key-store", "--p"));
  }

  @Test
  void offersTheOptionsOfAWaiter() throws Exception {
    assertEquals("--interval\n", complete("kms", "wait", "custom-key-store-connected", "--i"));
  }

  @Test
  void offersNoOptionTwice() throws Exception {
    assertEquals(
        "--cli-input-json\n--generate-cli-skeleton\nhelp\n",
        complete("kms", "delete-custom-key-store", "--custom-key-store-id", "x", ""));
  }

  @Test
  void findsTheCommandBehindGlobalOptions() throws Exception {
    assertEquals(
        "--interval\n",
        complete(
            "kms",
            "--debug",
            "--region",
            "x",
            "--output",
            "=",
            "text",
            "wait",
            "custom-key-store-connected",
            "--i"));
  }

  @Test
  void offersChoices() throws Exception {
    assertEquals("json\ntext\ntable\n", complete("kms", "--output", ""));
    assertEquals("text\ntable\n", complete("kms", "--output", "=", "t"));
    assertEquals("json\ntext\ntable\n", complete("kms", "--output", "="));
  }

  @Test
  void offersTheValuesOfAnEnumeration() throws Exception {
    assertEquals(
        "EXTERNAL_KEY_STORE\n",
        complete("kms", "create-custom-key-store", "--custom-key-store-type", "E"));
  }

  @Test
  void offersTheValuesThatAnOptionHasInItsCommand() throws Exception {
    assertEquals("AES_256\nAES_128\n", complete("kms", "generate-data-key", "--key-spec", "A"));
    assertEquals("RSA_2048\n", complete("kms", "create-key", "--key-spec", "RSA_2"));
  }

  @Test
  void offersValuesThroughoutAList() throws Exception {
    assertEquals("Sign\n", complete("kms", "create-grant", "--operations", "S"));
    assertEquals("Sign\n", complete("kms", "create-grant", "--operations", "Verify", "S"));
    assertEquals("Sign\n", complete("kms", "create-grant", "--operations", "=", "S"));
    assertEquals("", complete("kms", "create-grant", "--operations", "=", "Verify", "S"));
    assertEquals("--key-id\n", complete("kms", "create-grant", "--operations", "Verify", "--key"));
    assertEquals("", complete("kms", "create-grant", "--operations", "Verify", "--name", "S"));
  }

  @Test
  void offersProfilesOfBothFiles() throws Exception {
    writeSettings();

    assertEquals("default\nplain\ntwo\\ words\nkeys\n", complete("kms", "--profile", ""));
  }

  @Test
  void offersRegionsOfTheFiles() throws Exception {
    writeSettings();

    assertEquals("eu-central-1\nus-west-2\n", complete("kms", "--region", ""));
  }

  @Test
  void leavesOtherValuesToTheNamesOfFiles() throws Exception {
    assertEquals("", complete("kms", "--ca-bundle", ""));
  }

  @Test
  void offersFilesBehindTheirScheme() throws Exception {
    Files.writeString(home.resolve("pass word"), "");

    assertEquals(
        "//pass\\ word\n",
        complete("kms", "update-custom-key-store", "--key-store-password", "file", ":", "//pa"));
  }

  @Test
  void fillsAllPlaces() throws Exception {
    String script = Files.readString(home.resolve("kms.bash"));

    assertFalse(script.matches("(?s).*@[A-Z_]+@.*"), script);
    assertTrue(script.endsWith("complete -F _kms kms\n"));
  }

  private void writeSettings() throws IOException {
    Path folder = Files.createDirectories(home.resolve(".aws"));
    Files.writeString(
        folder.resolve("config"),
        """
        [default]
        region = eu-central-1
        [profile plain]
        region=us-west-2
        sso_region = eu-north-1
        [sso-session none]
        [profile "two words"]
        region = eu-central-1
        """);
    Files.writeString(folder.resolve("credentials"), "[default]\n[keys]\r\nx = y");
  }

  private String complete(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("bash");
    command.add("--noprofile");
    command.add("--norc");
    command.add("-c");
    command.add(
        """
        PATH=
        . ./kms.bash
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        _kms
        for word in "${COMPREPLY[@]}"; do echo "$word"; done
        """);
    command.add("bash");
    command.addAll(List.of(words));
    return Shell.run(home, command);
  }
}
