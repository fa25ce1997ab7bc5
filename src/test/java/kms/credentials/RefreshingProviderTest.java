package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kms.aws.Credentials;
import kms.error.CliException;
import kms.python.Dates;
import kms.python.PythonDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshingProviderTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private int asked;

  private static TemporaryCredentials endingIn(String key, @Nullable Duration left) {
    PythonDateTime end = null;
    if (left != null) {
      end = Dates.utc().timestamp(TextNode.valueOf(NOW.plus(left).toString()));
    }
    return new TemporaryCredentials(new Credentials(key, "s", "t"), end);
  }

  private String key(@Nullable TemporaryCredentials known, TemporaryCredentials next) {
    CredentialFetch source =
        () -> {
          asked++;
          return next;
        };
    return new RefreshingProvider(source, CLOCK, known).get().accessKeyId();
  }

  private String keyWithoutSource(TemporaryCredentials known) {
    CredentialFetch source =
        () -> {
          asked++;
          throw new CliException("refused");
        };
    return new RefreshingProvider(source, CLOCK, known).get().accessKeyId();
  }

  @Test
  void asksWhereNothingIsKnown() {
    assertEquals("new", key(null, endingIn("new", Duration.ofHours(1))));
    assertEquals(1, asked);
  }

  @Test
  void asksOnceForAllRequests() {
    TemporaryCredentials next = endingIn("new", Duration.ofHours(1));
    CredentialFetch source =
        () -> {
          asked++;
          return next;
        };
    RefreshingProvider provider = new RefreshingProvider(source, CLOCK, null);
    assertEquals(provider.get(), provider.get());
    assertEquals(1, asked);
  }

  @ParameterizedTest
  @ValueSource(longs = {900, 901, 3600})
  void keepsWhatLastsLongEnough(long seconds) {
    TemporaryCredentials known = endingIn("old", Duration.ofSeconds(seconds));
    assertEquals("old", key(known, endingIn("new", Duration.ofHours(1))));
    assertEquals(0, asked);
  }

  @Test
  void keepsWhatDoesNotEnd() {
    assertEquals("old", key(endingIn("old", null), endingIn("new", Duration.ofHours(1))));
    assertEquals(0, asked);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 599, 600, 899})
  void asksForNewOnesInTime(long seconds) {
    TemporaryCredentials known = endingIn("old", Duration.ofSeconds(seconds));
    assertEquals("new", key(known, endingIn("new", Duration.ofHours(1))));
    assertEquals(1, asked);
  }

  @ParameterizedTest
  @ValueSource(longs = {600, 899})
  void usesTheOldOnesWhereThereAreNoNewOnes(long seconds) {
    assertEquals("old", keyWithoutSource(endingIn("old", Duration.ofSeconds(seconds))));
    assertEquals(1, asked);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 599})
  void failsWhereTheOldOnesAreAboutToEnd(long seconds) {
    TemporaryCredentials known = endingIn("old", Duration.ofSeconds(seconds));
    assertEquals(
        "refused", assertThrows(CliException.class, () -> keyWithoutSource(known)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 599, 899})
  void failsWhereNewOnesHaveEnded(long seconds) {
    TemporaryCredentials known = endingIn("old", Duration.ofSeconds(seconds));
    TemporaryCredentials ended = endingIn("new", Duration.ofSeconds(-1));
    assertEquals(
        "Credentials were refreshed, but the refreshed credentials are still expired.",
        assertThrows(CliException.class, () -> key(known, ended)).getMessage());
  }

  @Test
  void usesNewOnesThatEndSoon() {
    assertEquals("new", key(null, endingIn("new", Duration.ZERO)));
  }
}
