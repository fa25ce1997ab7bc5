package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import kms.error.CliException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingChecksTest {
  @TempDir Path home;
  private Surroundings surroundings;

  @BeforeEach
  void start() {
    surroundings = new Surroundings(home).with("AWS_DEFAULT_REGION", "us-east-1");
  }

  private String clientMessage() {
    return assertThrows(
            CliException.class, () -> SettingChecks.checkClient(surroundings.configuration()))
        .getMessage();
  }

  private String metadataMessage() {
    return assertThrows(
            CliException.class,
            () -> SettingChecks.checkInstanceMetadata(surroundings.configuration()))
        .getMessage();
  }

  @Test
  void passesWithNothingSet() {
    SettingChecks.checkInstanceMetadata(surroundings.configuration());
    SettingChecks.checkRegionForm(surroundings.configuration());
    SettingChecks.checkClient(surroundings.configuration());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AWS_MAX_ATTEMPTS | x | invalid literal for int() with base 10: 'x'
          AWS_MAX_ATTEMPTS | -1 | Value provided to "max_attempts": -1 must be an integer greater than or equal to 1.
          AWS_RETRY_MODE | foo | Invalid value provided to "mode": "foo" must be one of: ('legacy', 'standard', 'adaptive')
          AWS_DEFAULTS_MODE | Foo | Client configured with invalid defaults mode: Foo. Valid defaults modes include: legacy, auto, standard, in-region, cross-region, mobile.
          AWS_ACCOUNT_ID_ENDPOINT_MODE | Foo | The configured value 'foo' for 'account_id_endpoint_mode' is invalid. Valid values are: ('preferred', 'disabled', 'required').
          AWS_REQUEST_CHECKSUM_CALCULATION | Foo | Unsupported configuration value for request_checksum_calculation. Expected one of ('when_supported', 'when_required') but got foo.
          AWS_RESPONSE_CHECKSUM_VALIDATION | Foo | Unsupported configuration value for response_checksum_validation. Expected one of ('when_supported', 'when_required') but got foo.
          AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES | foo | Invalid value "foo" for request_min_compression_size_bytes. Value must be an integer. Received <class 'str'> instead.
          AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES | 1048577 | Invalid value "1048577" for request_min_compression_size_bytes. Value must be between 1 and 1048576.
          AWS_STS_REGIONAL_ENDPOINTS | foo | STS regional endpoints option foo is invalid. Valid options are: "legacy", "regional"
          AWS_S3_US_EAST_1_REGIONAL_ENDPOINT | foo | S3 us-east-1 regional endpoint option foo is invalid. Valid options are: "legacy", "regional"
          AWS_S3_DISABLE_EXPRESS_SESSION_AUTH | foo | Invalid value "foo" for s3_disable_express_session_auth. Value must be a boolean
          AWS_ENDPOINT_URL | foo | Invalid endpoint: foo
          """)
  void rejectsInvalidSettings(String variable, String value, String message) {
    surroundings.with(variable, value);
    assertEquals(message, clientMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          endpoint_url | unhashable type: 'dict'
          services | unhashable type: 'dict'
          sso_session | unhashable type: 'dict'
          max_attempts | int() argument must be a string, a bytes-like object or a real number, not 'dict'
          defaults_mode | 'dict' object has no attribute 'lower'
          retry_mode | Invalid value provided to "mode": "{'a': 'b', "c'": ''}" must be one of: ('legacy', 'standard', 'adaptive')
          request_min_compression_size_bytes | Invalid value "{'a': 'b', "c'": ''}" for request_min_compression_size_bytes. Value must be an integer. Received <class 'dict'> instead.
          auth_scheme_preference | auth_scheme_preference must be a comma-delimited string. Received <class 'dict'> instead: {'a': 'b', "c'": ''}.
          s3_us_east_1_regional_endpoint | S3 us-east-1 regional endpoint option {'a': 'b', "c'": ''} is invalid. Valid options are: "legacy", "regional"
          """)
  void rejectsBlocksWhereOneValueBelongs(String key, String message) {
    surroundings.config("[default]\n" + key + " =\n  a = b\n\n  c' =\n");
    assertEquals(message, clientMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"use_fips_endpoint", "sdk_ua_app_id", "cli_pager", "s3"})
  void looksOverBlocksThatMeanNothing(String key) {
    surroundings.config("[default]\n" + key + " =\n  a = b\n");
    SettingChecks.checkClient(surroundings.configuration());
  }

  @Test
  void rejectsAnEmptyValueWhereABlockBelongs() {
    surroundings.config("[default]\ns3 =\n");
    assertEquals("'str' object has no attribute 'get'", clientMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AWS_METADATA_SERVICE_TIMEOUT | x | invalid literal for int() with base 10: 'x'
          AWS_METADATA_SERVICE_NUM_ATTEMPTS | 1.5 | invalid literal for int() with base 10: '1.5'
          AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE | ipv5 | Invalid EC2 Instance Metadata endpoint mode: ipv5 Valid endpoint modes (case-insensitive): ('ipv4', 'ipv6').
          AWS_EC2_METADATA_SERVICE_ENDPOINT | foo | Invalid endpoint EC2 Instance Metadata endpoint: foo
          """)
  void rejectsInvalidMetadataSettings(String variable, String value, String message) {
    surroundings.with(variable, value);
    assertEquals(message, metadataMessage());
  }

  @Test
  void passesOverMetadataSettingsOfAMissingProfile() {
    surroundings.config("[default]\nmetadata_service_timeout=x\n").with("AWS_PROFILE", "nope");
    SettingChecks.checkInstanceMetadata(surroundings.configuration());
    surroundings.with("AWS_METADATA_SERVICE_TIMEOUT", "1");
    surroundings.with("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "x");
    SettingChecks.checkInstanceMetadata(surroundings.configuration());
    surroundings.with("AWS_METADATA_SERVICE_TIMEOUT", "y");
    assertEquals("invalid literal for int() with base 10: 'y'", metadataMessage());
  }

  @Test
  void takesTheIpv6EndpointWhenAskedTo() {
    surroundings.config("[default]\nec2_metadata_service_endpoint_mode=IPv6\n");
    assertEquals(
        "http://[fd00:ec2::254]/", ImdsSettings.of(surroundings.configuration()).endpoint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"us_east_1", "123", "us-east-1-", "-a", "a b", "é"})
  void rejectsOddRegions(String region) {
    surroundings.with("AWS_DEFAULT_REGION", region);
    assertEquals(
        "Provided region_name '" + region + "' doesn't match a supported format.",
        assertThrows(
                CliException.class,
                () -> SettingChecks.checkRegionForm(surroundings.configuration()))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "US-EAST-1", "us-nowhere-9", "1a"})
  void acceptsRegionsNobodyKnows(String region) {
    surroundings.with("AWS_DEFAULT_REGION", region);
    SettingChecks.checkRegionForm(surroundings.configuration());
  }

  @Test
  void countsSixtyThreeCharactersAtMost() {
    RegionName.check("a".repeat(63));
    assertThrows(CliException.class, () -> RegionName.check("a".repeat(64)));
  }

  @Test
  void namesAnEmptyRegionByTheHostItMakes() {
    surroundings.with("AWS_DEFAULT_REGION", "");
    assertEquals("Invalid endpoint: https://kms..amazonaws.com", clientMessage());
  }

  @Test
  void requiresTheSsoSession() {
    surroundings.config("[default]\nsso_session=zz\n");
    assertEquals(
        "The profile \"default\" is configured to use the SSO token provider but the \"zz\""
            + " sso_session configuration does not exist.",
        clientMessage());
    surroundings.config("[default]\nsso_session=zz\n[sso-session zz]\nsso_start_url=x\n");
    assertEquals(
        "The profile \"default\" is configured to use the SSO token provider but is missing the"
            + " following configuration: ['sso_region'].",
        clientMessage());
  }

  @Test
  void looksAtTheModeBeforeTheServicesSectionBeforeTheRegion() {
    surroundings.config("[default]\nservices=s\ndefaults_mode=x\nmax_attempts=x\n");
    surroundings.with("AWS_DEFAULTS_MODE", "legacy");
    assertEquals(
        "The profile is configured to use the services section but the \"s\" services"
            + " configuration does not exist.",
        clientMessage());
  }

  @Test
  void looksAtTheNumberOfAttemptsFirstAndItsRangeLate() {
    surroundings.with("AWS_MAX_ATTEMPTS", "0").with("AWS_ACCOUNT_ID_ENDPOINT_MODE", "x");
    assertEquals(
        "The configured value 'x' for 'account_id_endpoint_mode' is invalid. Valid values are:"
            + " ('preferred', 'disabled', 'required').",
        clientMessage());
  }

  @Test
  void ignoresTheAccountIdModeOfUnsignedCalls() {
    surroundings.with("AWS_ACCOUNT_ID_ENDPOINT_MODE", "x");
    SettingChecks.checkClient(
        surroundings.configuration(
            new ExplicitSettings(null, null, null, null, false, true, null, null, null)));
  }

  @Test
  void readsTheS3OptionOfTheNestedBlock() {
    surroundings.config("[default]\ns3 =\n  us_east_1_regional_endpoint = x\n");
    assertEquals(
        "S3 us-east-1 regional endpoint option x is invalid. Valid options are: \"legacy\","
            + " \"regional\"",
        clientMessage());
  }

  @Test
  void rejectsNegativeTimeoutsAfterTheEndpoint() {
    ExplicitSettings explicit =
        new ExplicitSettings(
            null,
            null,
            "http://",
            null,
            false,
            false,
            null,
            java.math.BigInteger.TEN.negate(),
            null);
    assertEquals(
        "Invalid endpoint: http://",
        assertThrows(
                CliException.class,
                () -> SettingChecks.checkClient(surroundings.configuration(explicit)))
            .getMessage());
  }
}
