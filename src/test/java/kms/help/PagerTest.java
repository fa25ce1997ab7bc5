package kms.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.environment.Environment;
import kms.environment.Interrupts;
import kms.environment.Sleep;
import kms.error.CliException;
import kms.output.FailingOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private final Map<String, String> variables = new HashMap<>();
  private final Interrupts interrupts = new Interrupts();

  @BeforeEach
  void setPath() {
    variables.put("PATH", folder + ":/usr/bin:/bin");
  }

  private Environment environment(boolean terminal, OutputStream out) {
    return new Environment(
        variables,
        InputStream.nullInputStream(),
        out,
        stderr,
        folder,
        folder.toString(),
        terminal,
        () -> 80,
        false,
        Clock.systemUTC(),
        new Sleep(),
        interrupts,
        "");
  }

  private String show(String text) {
    new Pager(environment(false, stdout)).show(text);
    return stdout.toString(UTF_8);
  }

  private String failure(String text) {
    return assertThrows(CliException.class, () -> show(text)).getMessage();
  }

  private Path script(String name, String body) throws IOException {
    Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void givesTheTextToPager() {
    variables.put("PAGER", "sed s/a/b/");

    assertEquals("bll\n", show("all\n"));
  }

  @Test
  void prefersManpager() {
    variables.put("MANPAGER", "cat");
    variables.put("PAGER", "false");

    assertEquals("text\n", show("text\n"));
  }

  @Test
  void fallsBackToLess() throws IOException {
    script("less", "echo \"less $*\"; cat");

    new Pager(environment(true, stdout)).show("text\n");

    assertEquals("less -R\ntext\n", stdout.toString(UTF_8));
  }

  /** Where nobody chose a pager, and less would only copy: it does not tell that it could not. */
  @Test
  void printsTheTextItselfWhereThereIsNoTerminal() throws IOException {
    script("less", "exit 0");
    assertEquals("text\n", show("text\n"));

    Pager full = new Pager(environment(false, new FailingOutput("No space left on device")));
    CliException e = assertThrows(CliException.class, () -> full.show("text\n"));
    assertEquals("No space left on device", e.getMessage());
    Pager unread = new Pager(environment(false, new FailingOutput("Broken pipe")));
    assertDoesNotThrow(() -> unread.show("text\n"));
  }

  @Test
  void splitsTheCommandAsAShellWouldWithoutRunningOne() throws IOException {
    script("args", "printf '<%s>' \"$@\"");
    variables.put("PAGER", "args 'a b' $HOME c\\ d | e");

    assertEquals("<a b><$HOME><c d><|><e>", show("text\n"));
  }

  @Test
  void printsTheTextWhenThePagerIsNotThere() {
    variables.put("PAGER", "no-such-pager --x");

    assertEquals("text\n", show("text\n"));
  }

  @Test
  void printsTheTextWithoutAPath() {
    variables.remove("PATH");

    assertEquals("text\n", show("text\n"));
  }

  @Test
  void takesAnAbsolutePath() throws IOException {
    variables.put("PAGER", script("pager", "cat; echo paged").toString());

    assertEquals("text\npaged\n", show("text\n"));
  }

  @Test
  void looksInTheWorkingFolderForAnEmptyEntryOfThePath() throws IOException {
    script("pager-of-here", "cat; echo paged");
    variables.put("PATH", "/usr/bin::/bin");
    variables.put("PAGER", "pager-of-here");

    assertEquals("text\npaged\n", show("text\n"));
  }

  @Test
  void givesThePagerTheVariablesOfTheRunAndItsFolder() throws IOException {
    script("show", "echo \"$X\"; pwd -P");
    variables.put("PAGER", "show");
    variables.put("X", "y");

    assertEquals("y\n" + folder.toRealPath() + "\n", show("text\n"));
  }

  @Test
  void passesOnWhatThePagerComplainsAbout() throws IOException {
    script("complain", "cat >/dev/null; echo oops >&2");
    variables.put("PAGER", "complain");

    assertEquals("", show("text\n"));
    assertEquals("oops\n", stderr.toString(UTF_8));
  }

  @Test
  void doesNotMindThePagersStatusNorThatItStopsReading() {
    variables.put("PAGER", "false");

    assertEquals("", show("text\n".repeat(100_000)));
  }

  @Test
  void failsWhenTheVariableIsEmpty() {
    variables.put("MANPAGER", "");
    variables.put("PAGER", "cat");

    assertEquals("list index out of range", failure("text\n"));
  }

  @Test
  void failsWhenAQuoteIsOpen() {
    variables.put("PAGER", "\"open");

    assertEquals("No closing quotation", failure("text\n"));
  }

  @Test
  void failsWhenThePagerMayNotBeRun() throws IOException {
    Files.writeString(folder.resolve("plain"), "text");
    variables.put("PAGER", "plain");

    assertEquals("[Errno 13] Permission denied: 'plain'", failure("text\n"));
  }

  @Test
  void failsWhenThePagerIsAFolder() {
    variables.put("PAGER", folder.toString());

    assertEquals("[Errno 13] Permission denied: '" + folder + "'", failure("text\n"));
  }

  @Test
  void failsWhenAPathFoundBelowThePathIsNotBelowTheWorkingFolder() throws IOException {
    Files.createDirectories(folder.resolve("bin/sub"));
    script("bin/sub/pager", "cat");
    variables.put("PATH", folder + "/bin:/usr/bin:/bin");
    variables.put("PAGER", "sub/pager");

    assertEquals("[Errno 2] No such file or directory: 'sub/pager'", failure("text\n"));
  }

  @Test
  void keepsEmphasisForATerminalOnly() {
    variables.put("PAGER", "cat");
    String text = "A\bA\n";

    new Pager(environment(true, stdout)).show(text);
    assertEquals("A\bA\n", stdout.toString(UTF_8));

    stdout.reset();
    assertEquals("A\n", show(text));
  }

  @Test
  void leavesInterruptsToThePagerWhileItRuns() {
    variables.put("PAGER", "cat");
    List<Boolean> seen = new ArrayList<>();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            seen.add(interrupts.areLeftToChild());
          }
        };

    new Pager(environment(false, out)).show("x");

    assertEquals(List.of(true), seen);
    assertFalse(interrupts.areLeftToChild());
  }

  @Test
  void answersInterruptsAgainAfterAFailure() {
    variables.put("PAGER", folder.toString());

    failure("text\n");

    assertFalse(interrupts.areLeftToChild());
  }
}
