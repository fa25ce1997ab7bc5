package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import kms.aws.RetryRules;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  @TempDir Path home;
  private Surroundings surroundings;

  @BeforeEach
  void start() {
    surroundings = new Surroundings(home);
  }

  private static String message(Executable call) {
    return assertThrows(CliException.class, call).getMessage();
  }

  private static ExplicitSettings caBundle(@Nullable String path) {
    return new ExplicitSettings(null, null, null, path, false, false, null, null, null);
  }

  private static ExplicitSettings timeouts(long read, long connect) {
    return new ExplicitSettings(
        null,
        null,
        null,
        null,
        false,
        false,
        null,
        BigInteger.valueOf(read),
        BigInteger.valueOf(connect));
  }

  @Test
  void findsTheProfileByOptionThenVariables() {
    surroundings.with("AWS_PROFILE", "a");
    assertEquals("a", surroundings.configuration().profileName());
    surroundings.with("AWS_DEFAULT_PROFILE", "b");
    assertEquals("b", surroundings.configuration().profileName());
    assertEquals("c", surroundings.configuration("c").profileName());
    assertEquals("b", surroundings.configuration("").profileName());
  }

  @Test
  void usesDefaultWhenNobodyAsksForAProfile() {
    Configuration configuration = surroundings.configuration();
    configuration.checkProfile();
    assertEquals("default", configuration.profileName());
    assertNull(configuration.requestedProfile());
  }

  @Test
  void requiresTheProfileSomebodyAskedFor() {
    assertEquals(
        "The config profile (x) could not be found",
        message(surroundings.configuration("x")::checkProfile));
    assertEquals(
        "The config profile (default) could not be found",
        message(surroundings.configuration("default")::checkProfile));
    surroundings.with("AWS_PROFILE", "");
    assertEquals(
        "The config profile () could not be found",
        message(surroundings.configuration()::checkProfile));
  }

  @Test
  void prefersOutputOfOptionThenVariableThenProfile() {
    assertEquals("json", surroundings.configuration().output());
    surroundings.config("[default]\noutput=text\n");
    assertEquals("text", surroundings.configuration().output());
    surroundings.with("AWS_DEFAULT_OUTPUT", "");
    assertEquals("", surroundings.configuration().output());
    ExplicitSettings table =
        new ExplicitSettings(null, null, null, null, false, false, "table", null, null);
    assertEquals("table", surroundings.configuration(table).output());
  }

  @Test
  void readsTheTimestampFormat() {
    assertEquals(TimestampFormat.WIRE, surroundings.configuration().timestampFormat());
    surroundings.config("[default]\ncli_timestamp_format=iso8601\n");
    assertEquals(TimestampFormat.ISO8601, surroundings.configuration().timestampFormat());
    surroundings.config("[default]\ncli_timestamp_format=none\n");
    assertEquals(TimestampFormat.WIRE, surroundings.configuration().timestampFormat());
    surroundings.config("[default]\ncli_timestamp_format=Wire\n");
    assertEquals(
        "Unknown cli_timestamp_format value: Wire, valid values are \"none\", \"wire\" or"
            + " \"iso8601\"",
        message(surroundings.configuration()::timestampFormat));
  }

  @Test
  void passesOverAMissingProfileForTheTimestampFormat() {
    surroundings.config("[default]\ncli_timestamp_format=bad\n");
    assertEquals(TimestampFormat.WIRE, surroundings.configuration("x").timestampFormat());
  }

  @Test
  void followsUrlParametersOnlyForExactlyTrue() {
    assertNotNull(surroundings.configuration().parameterTransport());
    surroundings.config("[default]\ncli_follow_urlparam=True\n");
    assertNull(surroundings.configuration().parameterTransport());
  }

  @Test
  void validatesParametersForTrueInAnyCase() {
    assertTrue(surroundings.configuration().validatesParameters());
    surroundings.config("[default]\nparameter_validation=TRUE\n");
    assertTrue(surroundings.configuration().validatesParameters());
    surroundings.config("[default]\nparameter_validation=yes\n");
    assertFalse(surroundings.configuration().validatesParameters());
  }

  @Test
  void prefersRegionOfOptionThenVariableThenProfile() {
    assertNull(surroundings.configuration().requestedRegion());
    surroundings.config("[default]\nregion=eu-west-1\n");
    assertEquals("eu-west-1", surroundings.configuration().requestedRegion());
    surroundings.with("AWS_DEFAULT_REGION", "us-east-2-fips").with("AWS_REGION", "x");
    assertEquals("us-east-2-fips", surroundings.configuration().requestedRegion());
    ExplicitSettings empty =
        new ExplicitSettings(null, "", null, null, false, false, null, null, null);
    assertEquals("", surroundings.configuration(empty).requestedRegion());
  }

  @Test
  void readsTimeouts() {
    assertEquals(Duration.ofSeconds(60), surroundings.configuration().readTimeout());
    Configuration configuration = surroundings.configuration(timeouts(0, -1));
    assertEquals(Duration.ZERO, configuration.readTimeout());
    assertEquals(
        "Attempted to set connect timeout to -1, but the timeout cannot be set to a value less than"
            + " or equal to 0.",
        message(configuration::connectTimeout));
    assertEquals(
        Duration.ofSeconds(3_000_000_000L),
        surroundings.configuration(timeouts(3_000_000_000L, 1)).readTimeout());
  }

  @Test
  void readsRetrySettings() {
    assertEquals(
        new RetrySettings(RetryRules.LEGACY, 5), surroundings.configuration().retrySettings());
    surroundings.config("[default]\nretry_mode=adaptive\nmax_attempts= +1_0 \n");
    assertEquals(
        new RetrySettings(RetryRules.STANDARD, 10), surroundings.configuration().retrySettings());
    surroundings.with("AWS_RETRY_MODE", "Legacy");
    assertEquals(
        "Invalid value provided to \"mode\": \"Legacy\" must be one of: ('legacy', 'standard',"
            + " 'adaptive')",
        message(surroundings.configuration()::retrySettings));
    surroundings.with("AWS_MAX_ATTEMPTS", "0");
    assertEquals(
        "Value provided to \"max_attempts\": 0 must be an integer greater than or equal to 1.",
        message(surroundings.configuration()::retrySettings));
  }

  @Test
  void retriesAsStandardInOtherDefaultsModes() {
    surroundings.with("AWS_DEFAULTS_MODE", "In-Region");
    assertEquals(
        new RetrySettings(RetryRules.STANDARD, 3), surroundings.configuration().retrySettings());
  }

  @Test
  void prefersCaBundleOfOptionThenVariableThenProfile() {
    assertNull(surroundings.configuration().caBundle());
    surroundings.with("REQUESTS_CA_BUNDLE", "r");
    assertEquals("r", surroundings.configuration().caBundle());
    surroundings.config("[default]\nca_bundle=c\n");
    assertEquals("c", surroundings.configuration().caBundle());
    surroundings.with("AWS_CA_BUNDLE", "");
    assertEquals("c", surroundings.configuration().caBundle());
    surroundings.with("AWS_CA_BUNDLE", "v");
    assertEquals("v", surroundings.configuration(caBundle("")).caBundle());
    assertEquals("o", surroundings.configuration(caBundle("o")).caBundle());
    assertEquals("v", surroundings.configuration(caBundle("o")).configuredCaBundle());
  }

  @Test
  void cleansTheAppId() {
    assertNull(surroundings.configuration().appId());
    surroundings.config("[default]\nsdk_ua_app_id=a b/ü#~😀\n");
    assertEquals("a-b--#~-", surroundings.configuration().appId());
    surroundings.with("AWS_SDK_UA_APP_ID", "");
    assertNull(surroundings.configuration().appId());
  }

  @Test
  void hasATraceIdWithinLambdaOnly() {
    surroundings.with("_X_AMZN_TRACE_ID", "Root=1-a;b=\"ü /");
    assertNull(surroundings.configuration().traceId());
    surroundings.with("AWS_LAMBDA_FUNCTION_NAME", "");
    assertEquals("Root=1-a;b=\"%C3%BC%20%2F", surroundings.configuration().traceId());
  }

  @Test
  void knowsOtherSections() {
    surroundings.config("[plugins]\n");
    assertTrue(surroundings.configuration().hasSection("plugins"));
    assertFalse(surroundings.configuration().hasSection("x"));
  }
}
