package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kms.it.Distribution.Result;
import kms.it.Distribution.Running;
import kms.x509.TestCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program as a process, for what only a process can show. */
class LauncherIT {
  @TempDir Path folder;

  private Distribution distribution;

  @BeforeEach
  void useFolder() {
    distribution = new Distribution(folder);
  }

  @Test
  void printsNothingOnSuccess() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result = distribution.run(Distribution.disconnect(Distribution.kms(), endpoint));
      assertEquals(new Result(0, "", ""), result);
      assertEquals("{\"CustomKeyStoreId\":\"cks-1\"}", endpoint.nextBody().replace(" ", ""));
    }
  }

  @Test
  void saysWhatTheServiceRefused() throws Exception {
    String refusal =
        "{\"__type\":\"CustomKeyStoreNotFoundException\",\"message\":\"no such store\"}";
    try (StubEndpoint endpoint = StubEndpoint.answering(400, refusal)) {
      Result result = distribution.run(Distribution.disconnect(Distribution.kms(), endpoint));
      String message =
          """

          An error occurred (CustomKeyStoreNotFoundException) when calling the \
          DisconnectCustomKeyStore operation: no such store
          """;
      assertEquals(new Result(255, "", message), result);
    }
  }

  @Test
  void believesAServerThatSendsManyCertificates() throws Exception {
    TestCertificate certificate = TestCertificate.makeChained("localhost", 12);
    Path bundle = Files.writeString(folder.resolve("ca.pem"), certificate.rootPem());
    try (StubEndpoint endpoint = StubEndpoint.encrypted(certificate, 200, "{}")) {
      Result result =
          distribution.run(
              Map.of("AWS_CA_BUNDLE", bundle.toString()),
              Distribution.disconnect(Distribution.kms(), endpoint));
      assertEquals(new Result(0, "", ""), result);
    }
  }

  @Test
  void endsWithStatus2WhenTheWordsDoNotFit() throws Exception {
    Result result = distribution.run(Distribution.kms(), "disconnect-custom-key-store");
    assertEquals(2, result.status());
    assertEquals("", result.stdout());
    assertTrue(
        result
            .stderr()
            .endsWith(
                "\nkms: error: the following arguments are required: --custom-key-store-id\n"),
        result.stderr());
  }

  @Test
  void printsItsVersionInOneLine() throws Exception {
    Result result = distribution.run(Distribution.kms(), "--version");
    assertEquals(0, result.status());
    assertTrue(
        result.stdout().matches("kms/\\d+\\.\\d+\\S* Java/\\d\\S* \\S+/\\d\\S*\n"),
        result.stdout());
    assertEquals("", result.stderr());
  }

  @Test
  void takesTheServiceBehindTheNameOfAws() throws Exception {
    String aws = Distribution.path().resolve("share/kms/aws").toString();
    assertEquals(
        distribution.run(Distribution.kms(), "--version"),
        distribution.run(aws, "--region", "kms", "kms", "--version"));
  }

  @Test
  void endsWithStatus130WhenInterrupted() throws Exception {
    Distribution.assumeInterruptible();
    try (StubEndpoint endpoint = StubEndpoint.waiting(200, "{}")) {
      Running running =
          distribution.start(Map.of(), Distribution.disconnect(Distribution.kms(), endpoint));
      endpoint.nextBody();
      running.signal("INT");
      assertEquals(new Result(130, "\n", ""), running.end());
    }
  }

  @Test
  void givesTheTerminalItsStateBackWhenInterruptedAtThePromptForACode() throws Exception {
    Distribution.assumeInterruptible();
    assumeTrue(Shell.output("script --version").contains("util-linux"), "another script");
    Files.createDirectory(folder.resolve(".aws"));
    Files.writeString(
        folder.resolve(".aws/config"),
        """
        [default]
        role_arn = arn:aws:iam::123456789012:role/x
        credential_source = Environment
        mfa_serial = arn:aws:iam::123456789012:mfa/me
        """);
    String line =
        "trap : INT; \"$KMS\" describe-custom-key-stores --profile default; echo $?; stty -a";
    Process terminal =
        distribution.process(
            Map.of("KMS", Distribution.kms(), "SHELL", "/bin/sh"),
            "script",
            "-qc",
            line,
            "/dev/null");
    StringBuilder screen = new StringBuilder();
    try (Reader out = terminal.inputReader();
        OutputStream keyboard = terminal.getOutputStream()) {
      for (int c = out.read(); c >= 0; c = out.read()) {
        screen.append((char) c);
        if (screen.toString().endsWith("mfa/me: ")) {
          keyboard.write(3);
          keyboard.flush();
        }
      }
    }
    assertTrue(screen.toString().contains("mfa/me: \r\n130\r\n"), screen::toString);
    assertTrue(screen.toString().contains(" echo "), screen::toString);
  }

  @Test
  void endsAtOnceWhenTerminated() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.waiting(200, "{}")) {
      Running running =
          distribution.start(Map.of(), Distribution.disconnect(Distribution.kms(), endpoint));
      endpoint.nextBody();
      running.signal("TERM");
      assertEquals(new Result(143, "", ""), running.end());
    }
  }

  @Test
  void doesNotNoticeAClosedOutputThatItDoesNotNeed() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(
              Shell.words("\"$@\" >&-", Distribution.disconnect(Distribution.kms(), endpoint)));
      assertEquals(new Result(0, "", ""), result);
    }
  }

  @Test
  void endsWithStatus120WhenNobodyReadsItsOutput() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.waiting(200, "{}")) {
      Running running =
          distribution.start(
              Map.of(), Distribution.disconnect(Distribution.kms(), endpoint, "--query", "`[1]`"));
      endpoint.nextBody();
      running.process().getInputStream().close();
      endpoint.release();
      assertEquals(new Result(120, "", ""), running.endUnread());
    }
  }

  @Test
  void logsOnStandardError() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(
              Distribution.disconnect(Distribution.kms(), endpoint, "--query", "`1`", "--debug"));
      assertEquals(0, result.status());
      assertEquals("1\n", result.stdout());
      assertFalse(result.stderr().isEmpty());
      assertFalse(result.stderr().contains("wJalrXUtnFEMI"), result.stderr());
    }
  }

  @Test
  void logsNoPassword() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(
              Distribution.kms(),
              "create-custom-key-store",
              "--custom-key-store-name",
              "n",
              "--key-store-password",
              "s3cretpassword",
              "--debug",
              "--endpoint-url",
              endpoint.url());
      assertEquals(0, result.status());
      assertFalse(result.stderr().isEmpty());
      assertFalse(result.stderr().contains("s3cretpassword"), result.stderr());
    }
  }

  @Test
  void runsFromACopyThroughALink() throws Exception {
    Path copy = folder.resolve("a copy");
    Distribution.copyTo(copy);
    Path link = Files.createDirectory(folder.resolve("bin")).resolve("kms");
    Files.createSymbolicLink(link, Path.of("../a copy/bin/kms"));
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result = distribution.run(Distribution.disconnect(link.toString(), endpoint));
      assertEquals(new Result(0, "", ""), result);
    }
  }

  @Test
  void needsNoJavaOnThePath() throws Exception {
    Map<String, String> noJava = Map.of("PATH", folder.toString());
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(noJava, Distribution.disconnect(Distribution.kms(), endpoint));
      assertEquals(new Result(0, "", ""), result);
    }
  }

  @Test
  @Tag("jvm")
  void saysThatItsRuntimeIsMissing() throws Exception {
    Distribution.copy(Distribution.path().resolve("bin"), folder.resolve("bin"));
    Result result = distribution.run(folder.resolve("bin/kms").toString(), "--version");
    String runtime = folder.resolve("bin/../runtime").toString();
    assertEquals(
        new Result(
            255,
            "",
            "kms: no Java runtime in " + runtime + "; copy the whole folder, or build it again\n"),
        result);
  }

  @Test
  void takesNoNoticeOfOptionsForAnyJvm() throws Exception {
    Map<String, String> options =
        Map.of("JAVA_TOOL_OPTIONS", "-Dx=y", "JDK_JAVA_OPTIONS", "-Dx=y", "_JAVA_OPTIONS", "-Dx=y");
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      Result result =
          distribution.run(options, Distribution.disconnect(Distribution.kms(), endpoint));
      assertEquals(new Result(0, "", ""), result);
    }
  }

  @Test
  void sendsUnicodeInTheCLocale() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      String script =
          "exec \"$@\" --endpoint-url "
              + endpoint.url()
              + " --custom-key-store-id \"$(printf '\\303\\251')\"";
      Result result =
          distribution.run(
              Map.of("LC_ALL", "C"),
              Shell.words(script, Distribution.kms(), "disconnect-custom-key-store"));
      assertEquals(new Result(0, "", ""), result);
      String body = endpoint.nextBody().replace("\\u00e9", "é");
      assertEquals("{\"CustomKeyStoreId\":\"é\"}", body.replace(" ", ""));
    }
  }

  @Test
  void keepsBytesThatAreNoUtf8() throws Exception {
    try (StubEndpoint endpoint = StubEndpoint.answering(200, "{}")) {
      String script =
          "bytes=$(printf 'x\\351') && mkdir \"$bytes\" && cd \"$bytes\" && mkdir .aws"
              + " && printf '[default]\\nregion = eu-west-1\\n' > .aws/config"
              + " && printf cks-7 > \"$bytes\""
              + " && unset AWS_DEFAULT_REGION && HOME=$PWD && export HOME"
              + " && \"$@\" --custom-key-store-id \"file://$bytes\""
              + " && exec \"$@\" --custom-key-store-id \"$bytes\"";
      Result result =
          distribution.run(
              Map.of("AWS_ENDPOINT_URL", endpoint.url()),
              Shell.words(script, Distribution.kms(), "disconnect-custom-key-store"));
      assertEquals(new Result(0, "", ""), result);
      assertEquals("{\"CustomKeyStoreId\":\"cks-7\"}", endpoint.nextBody().replace(" ", ""));
      assertEquals(
          "{\"CustomKeyStoreId\":\"x\\udce9\"}",
          endpoint.nextBody().replace(" ", "").replace("DCE9", "dce9"));
    }
  }

  @Test
  void handsTheCallersVariablesToItsChildren() throws Exception {
    Files.createDirectories(folder.resolve(".aws/cli"));
    Files.writeString(
        folder.resolve(".aws/cli/alias"),
        "[toplevel]\nkms = !env | grep -E \"^(LC|LD|JAVA|JDK|KMS|MALLOC|_JAVA|_kms|name)\" | sort\n");
    Map<String, String> callers =
        Map.of(
            "JAVA_TOOL_OPTIONS", "-Dx=y",
            "LC_ALL", "POSIX",
            "LD_LIBRARY_PATH", "/a b:",
            "_JAVA_SR_SIGNUM", "",
            "name", "their own");
    Result result = distribution.run(callers, Distribution.kms());
    assertEquals(
        new Result(
            0,
            """
            JAVA_TOOL_OPTIONS=-Dx=y
            LC_ALL=POSIX
            LD_LIBRARY_PATH=/a b:
            _JAVA_SR_SIGNUM=
            name=their own
            """,
            ""),
        result);
  }
}
