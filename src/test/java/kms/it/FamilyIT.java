package kms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kms.it.Distribution.Result;
import kms.it.Distribution.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whole jobs with custom key stores through the packaged launchers. */
class FamilyIT {
  private static final String CONNECTED = "cks-00000000000000001";
  private static final String FAILED = "cks-00000000000000002";

  @TempDir Path folder;

  private Distribution distribution;
  private LocalEndpoint endpoint;
  private Map<String, String> variables;

  @BeforeEach
  void startEndpoint() throws IOException {
    distribution = new Distribution(folder);
    endpoint =
        LocalEndpoint.start(
            "--store",
            "prod=CONNECTED",
            "--store",
            "broken=FAILED:INVALID_CREDENTIALS",
            "--transition-time",
            "0.3");
    variables = Map.of("AWS_ENDPOINT_URL_KMS", endpoint.url());
  }

  @AfterEach
  void stopEndpoint() {
    endpoint.close();
  }

  @Test
  void changesAStoreThatIsConnected() throws Exception {
    Files.writeString(folder.resolve("password"), "secret-1");

    succeed("disconnect-custom-key-store", CONNECTED);
    succeed("wait", "custom-key-store-disconnected", CONNECTED, "--interval", "1");
    assertEquals("DISCONNECTED\n", state(CONNECTED));
    succeed("update-custom-key-store", CONNECTED, "--key-store-password", "file://password");
    succeed("connect-custom-key-store", CONNECTED);
    succeed("wait", "custom-key-store-connected", CONNECTED, "--interval", "1");
    assertEquals("CONNECTED\n", state(CONNECTED));
  }

  @Test
  void repairsAStoreThatHasFailed() throws Exception {
    Files.writeString(folder.resolve("password"), "secret-1");

    Result failed = kms("wait", "custom-key-store-connected", FAILED);
    assertEquals(
        new Result(
            255,
            "",
            "\nWaiter CustomKeyStoreConnected failed: Waiter encountered a terminal failure state: "
                + "ConnectionState is FAILED (ConnectionErrorCode is INVALID_CREDENTIALS); "
                + "disconnect the custom key store, remove the cause, then connect it again\n"),
        failed);
    succeed("disconnect-custom-key-store", FAILED);
    succeed("wait", "custom-key-store-disconnected", FAILED, "--interval", "1");
    succeed("update-custom-key-store", FAILED, "--key-store-password", "file://password");
    succeed("connect-custom-key-store", FAILED);
    succeed("wait", "custom-key-store-connected", FAILED, "--interval", "1");
  }

  @Test
  void deletesAStoreOnceItIsDisconnected() throws Exception {
    assertTrue(
        kms("delete-custom-key-store", CONNECTED)
            .stderr()
            .contains("(CustomKeyStoreInvalidStateException)"));
    succeed("disconnect-custom-key-store", CONNECTED);
    succeed("wait", "custom-key-store-disconnected", CONNECTED, "--interval", "1");
    succeed("delete-custom-key-store", CONNECTED);

    Result gone = kms("wait", "custom-key-store-disconnected", CONNECTED);
    assertEquals(255, gone.status());
    assertTrue(
        gone.stderr()
            .startsWith(
                "\nWaiter CustomKeyStoreDisconnected failed: "
                    + "An error occurred (CustomKeyStoreNotFoundException): "),
        gone.stderr());
  }

  @Test
  void endsWithStatus130WhenInterruptedBetweenTwoQuestions() throws Exception {
    Distribution.assumeInterruptible();
    Running running =
        distribution.start(
            variables, words("wait", "custom-key-store-disconnected", CONNECTED, "--debug"));
    awaitAnswer(running);
    running.signal("INT");

    Result result = running.end();
    assertEquals(130, result.status());
    assertEquals("\n", result.stdout());
  }

  @Test
  void shipsCompletionsAndManualPages() {
    Path path = Distribution.path();

    assertTrue(Files.isRegularFile(path.resolve("completion/kms.bash")));
    assertTrue(Files.isRegularFile(path.resolve("completion/_kms")));
    assertTrue(Files.isRegularFile(path.resolve("completion/kms.fish")));
    assertTrue(Files.isRegularFile(path.resolve("share/man/man1/kms.1")));
  }

  /** The log is where a process shows that it has had an answer and is waiting now. */
  private static void awaitAnswer(Running running) throws IOException {
    while (running.process().isAlive()
        && !Files.readString(running.stderr()).contains("CustomKeyStores")) {
      Thread.onSpinWait();
    }
  }

  private String state(String id) throws IOException, InterruptedException {
    String query = "CustomKeyStores[0].ConnectionState";
    return kms("describe-custom-key-stores", id, "--query", query, "--output", "text").stdout();
  }

  private void succeed(String... words) throws IOException, InterruptedException {
    assertEquals(new Result(0, "", ""), kms(words), () -> String.join(" ", words));
  }

  private Result kms(String... words) throws IOException, InterruptedException {
    return distribution.run(variables, words(words));
  }

  /** Returns a command line in which an ID needs no option before it. */
  private static String[] words(String... words) {
    List<String> all = new ArrayList<>();
    all.add(Distribution.kms());
    for (String word : words) {
      if (word.startsWith("cks-")) {
        all.add("--custom-key-store-id");
      }
      all.add(word);
    }
    return all.toArray(String[]::new);
  }
}
