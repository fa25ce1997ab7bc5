package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.distribution.TestShell.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher by the name of {@code aws} between programs that say what they were given. */
class AwsModeTest {
  private static final String ECHO = "printf '%s' NAME; printf '<%s>' \"$@\"";

  @TempDir static Path temporary;

  private static Path folder;

  private Path aws = folder.resolve("kms/share/kms/aws");
  private Path behind = folder.resolve("behind it");

  @BeforeAll
  static void layOut() throws Exception {
    folder = Files.createDirectory(temporary.resolve("a folder"));
    copyOfAws("kms");
    TestShell.program(folder.resolve("behind it/aws"), ECHO.replace("NAME", "aws"));
  }

  /** Lays out a distribution, and returns its aws. */
  private static Path copyOfAws(String name) throws Exception {
    TestShell.program(folder.resolve(name + "/bin/kms"), ECHO.replace("NAME", name));
    Path copy = folder.resolve(name + "/share/kms/aws");
    return awsWithFirstLine(ScriptShell.ofMachine(), copy);
  }

  private static Path awsWithFirstLine(ScriptShell shell, Path copy) throws Exception {
    Path script = Files.createTempFile(folder, "aws", ".sh");
    shell.write(Files.readString(Path.of("src/dist/aws.sh")), script);
    Files.createDirectories(copy.getParent());
    // A process of its own writes it, as in TestShell.
    List<String> words = List.of("/bin/cp", "-p", script.toString(), copy.toString());
    assertEquals(new Outcome(0, ""), TestShell.run(Map.of(), words));
    return copy;
  }

  /** Words that AWS CLI 1.45.11 takes for ones of KMS, each between bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kms",
        "kms|list-keys|--region|us-east-1",
        "kms|help",
        "kms|--version",
        "kms|--foo|kms|s3",
        "kms|sign|--message|two words||*|$HOME|\"|'|\\|`ls`|-1|--",
        "--debug|kms|list-keys",
        "--region|us-east-1|kms|list-keys",
        "--region=kms|kms|list-keys",
        "--region=s3|kms|list-keys",
        "--profile|s3|kms|list-keys",
        "--profi|s3|kms",
        "--outp=text|kms",
        "--no-v|--no-p|--no-s|--v2|--d|kms",
        "--co|on|--ca|b|--cli-r|1|--cli-c|-1|--e|http://h|--q|q|kms",
        "--query|-1|kms",
        "--query|-.5|kms",
        "--query|- x|kms",
        "--query|--x y|kms",
        "--query|-|kms",
        "--query||kms",
        "--foo|kms|list-keys",
        "-x|kms|list-keys",
        "-1.|kms",
        "--foo=kms|kms",
        "--|kms|list-keys",
        "--debug|--|kms|list-keys",
      })
  void givesToKmsWhatIsForIt(String line) throws Exception {
    List<String> words = List.of(line.split("\\|", -1));
    List<String> others = new ArrayList<>(words);
    others.remove(service(words));
    String given = others.isEmpty() ? "<>" : "<" + String.join("><", others) + ">";
    assertEquals(new Outcome(0, "kms" + given), run(words));
  }

  /** The service is the last word {@code kms} that no option has for a value. */
  private static int service(List<String> words) {
    return words.get(0).equals("kms") ? 0 : words.lastIndexOf("kms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "s3|ls",
        "s3|kms",
        "kmss",
        "km",
        " kms",
        "kms ",
        "KMS",
        "--version",
        "--version|kms",
        "--ve|kms",
        "--region|kms",
        "--region|kms|s3|ls",
        "--profil|kms|s3",
        "--region|--debug|kms",
        "--region|--|kms",
        "--region|--foo|kms",
        "--region|-x|kms",
        "--no|kms",
        "--=|kms",
        "--foo|bar|kms",
        "--foo bar|kms",
        "-|kms",
        "-1|kms",
        "-.5|kms",
        "|kms",
        "--",
        "--|--|kms",
        "--|s3|kms",
        "--|--debug|kms",
      })
  void givesToTheNextAwsWhatElseThereIs(String line) throws Exception {
    List<String> words = line.equals("") ? List.of() : List.of(line.split("\\|", -1));
    assertEquals(
        new Outcome(0, "aws" + (words.isEmpty() ? "<>" : "<" + String.join("><", words) + ">")),
        run(words));
  }

  @Test
  void leavesTheEnvironmentAsItIs() throws Exception {
    String names = "env | grep -v '^\\(_\\|SHLVL\\|PWD\\|OLDPWD\\)=' | sort";
    behind = folder.resolve("environment");
    Path other = TestShell.program(behind.resolve("aws"), names);
    Map<String, String> variables =
        Map.of("self", "1", "word", "a\nb", "IFS", "x", "_kms", "y", "LC_ALL", "POSIX");
    String path = aws.getParent() + ":" + behind + ":/usr/bin:/bin";
    assertEquals(
        run(path, variables, List.of(other.toString())),
        run(path, variables, List.of(aws.toString(), "s3")));
  }

  /** Bash, which is the shell of many systems, complains of a locale as soon as it starts. */
  @Test
  void leavesFolderAndLocaleToTheOther() throws Exception {
    ScriptShell shell = ScriptShell.ofMachine();
    assumeTrue(shell.line().contains("PWD="), "the shell itself sets the variable");
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    ScriptShell bash = new ScriptShell(shell.line().replace("/bin/sh", "/bin/bash"));
    Path printer = Files.createDirectories(folder.resolve("printer"));
    Files.createSymbolicLink(printer.resolve("aws"), Path.of("/usr/bin/env"));
    Path copy = folder.resolve("places/aws");
    String path = "PATH=" + copy.getParent() + ":" + printer + ":/usr/bin:/bin";
    for (ScriptShell each : List.of(shell, bash)) {
      awsWithFirstLine(each, copy);
      assertEquals(List.of(path), variablesInGoneFolder(copy, path));
      List<String> set = List.of("LC_ALL=xx_XX.UTF-8", path, "PWD=/no 'such'");
      assertEquals(set, variablesInGoneFolder(copy, set.toArray(String[]::new)));
    }
  }

  /** Returns what is printed by a program that prints its variables, but for those of Bash. */
  private static List<String> variablesInGoneFolder(Path program, String... variables)
      throws Exception {
    String line = "cd \"$0\" && mkdir gone && cd gone && rmdir ../gone && exec env -i \"$@\"";
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", line, folder.toString()));
    words.addAll(List.of(variables));
    words.add(program.toString());
    String output = TestShell.run(Map.of("PATH", "/usr/bin:/bin"), words).output();
    return output.lines().filter(each -> !each.matches("(_|SHLVL)=.*")).sorted().toList();
  }

  @Test
  void endsWithTheStatusOfTheOther() throws Exception {
    aws = copyOfAws("status");
    behind = folder.resolve("status/behind");
    TestShell.program(behind.resolve("aws"), "exit 254");
    assertEquals(new Outcome(254, ""), run(List.of("s3")));
    TestShell.program(folder.resolve("status/bin/kms"), "exit 255");
    assertEquals(new Outcome(255, ""), run(List.of("kms")));
  }

  @Test
  void worksBehindLinks() throws Exception {
    Path links = Files.createDirectory(folder.resolve("links"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), folder.relativize(aws));
    Path link = Files.createSymbolicLink(links.resolve("aws"), Path.of("../first"));
    assertTrue(Files.isSymbolicLink(first));
    String path = links + ":" + aws.getParent() + ":" + behind + ":/usr/bin:/bin";
    assertEquals(
        new Outcome(0, "kms<help>"), run(path, Map.of(), List.of(link.toString(), "kms", "help")));
    assertEquals(new Outcome(0, "aws<s3>"), run(path, Map.of(), List.of(link.toString(), "s3")));
  }

  @Test
  void takesTheOneBehindItself() throws Exception {
    Path before = folder.resolve("before");
    TestShell.program(before.resolve("aws"), ECHO.replace("NAME", "before"));
    Files.createDirectories(folder.resolve("no program/aws"));
    String path =
        String.join(
            ":",
            before.toString(),
            aws.getParent().toString(),
            folder.resolve("no program").toString(),
            folder.resolve("missing").toString(),
            behind.toString(),
            "/usr/bin",
            "/bin");
    assertEquals(new Outcome(0, "aws<s3>"), run(path, Map.of(), List.of(aws.toString(), "s3")));
  }

  @Test
  void comesToAnEndWhereAPathRepeatsTwoOfThem() throws Exception {
    String both = aws.getParent() + ":" + copyOfAws("older").getParent() + ":";
    String path = both + both + both + behind + ":/usr/bin:/bin";
    assertEquals(new Outcome(0, "aws<s3>"), run(path, Map.of(), List.of(aws.toString(), "s3")));
  }

  @Test
  void saysThatThereIsNoOther() throws Exception {
    String path = aws.getParent().toString();
    assertEquals(
        new Outcome(
            127,
            "aws: not found behind " + aws + " on the path; only 'aws kms' works without it\n"),
        run(path, Map.of(), List.of(aws.toString(), "s3", "ls")));
  }

  private Outcome run(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(words);
    command.add(0, aws.toString());
    return run(aws.getParent() + ":" + behind + ":/usr/bin:/bin", Map.of(), command);
  }

  private Outcome run(String path, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(variables);
    all.put("PATH", path);
    return TestShell.run(all, command);
  }
}
