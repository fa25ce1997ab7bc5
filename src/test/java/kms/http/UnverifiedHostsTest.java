package kms.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kms.config.Surroundings;
import org.junit.jupiter.api.Test;

class UnverifiedHostsTest {
  private static final String WARNING =
      "Unverified HTTPS request is being made to host 'h'. Adding certificate verification is"
          + " strongly advised.";

  private final Surroundings surroundings = new Surroundings(Path.of("/"));

  private String printed() {
    new UnverifiedHosts(surroundings.environment()).accept("h");
    return surroundings.stderr.toString(StandardCharsets.UTF_8);
  }

  @Test
  void warns() {
    assertEquals("InsecureRequestWarning: " + WARNING + "\n", printed());
  }

  @Test
  void isSilentWhenAsked() {
    surroundings.with("PYTHONWARNINGS", "ignore:" + WARNING + " See");
    assertEquals("", printed());
  }

  @Test
  void failsWhenAsked() {
    surroundings.with("PYTHONWARNINGS", "error");
    assertEquals(
        "An HTTP Client raised an unhandled exception: "
            + WARNING
            + " See: https://urllib3.readthedocs.io/en/latest/advanced-usage.html#tls-warnings",
        assertThrows(HttpFailureException.class, this::printed).getMessage());
  }
}
