package kms.config;

import java.math.BigInteger;
import java.util.List;
import kms.error.CliException;
import kms.error.ConfigurationException;
import kms.python.PythonNumber;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/**
 * Checks the settings that every call is refused for when they are wrong, in the order of the
 * reference, whether or not a call of KMS needs them.
 */
public final class SettingChecks {
  private static final BigInteger MAX_COMPRESSION_SIZE = BigInteger.valueOf(1048576);

  private SettingChecks() {}

  /**
   * Checks the settings of instance metadata, which comes before the arguments are looked at. A
   * profile that does not exist is passed over.
   *
   * @throws CliException when one is invalid
   */
  public static void checkInstanceMetadata(Configuration configuration) {
    if (configuration.isProfileFound()) {
      ImdsSettings.of(configuration);
    } else {
      ImdsSettings.checkVariables(configuration);
    }
  }

  /**
   * Checks that the region could be one, before credentials are looked for.
   *
   * @throws CliException when it could not
   */
  public static void checkRegionForm(Configuration configuration) {
    String region = configuration.requestedRegion();
    if (region != null) {
      RegionName.check(region);
    }
  }

  /**
   * Checks all the rest, after credentials were looked for and before parameters are validated;
   * among it that there is a region, and the form of the endpoint.
   *
   * @throws ConfigurationException when there is no region
   * @throws CliException when a setting is invalid
   */
  public static void checkClient(Configuration configuration) {
    SsoSession.of(configuration.files(), configuration.profileName());
    DefaultsMode.check(configuration);
    ServiceEndpoint endpoint = configuration.kmsEndpoint();
    RetrySettings.requestedAttempts(configuration);
    checkCompressionSize(configuration);
    checkChecksum(configuration, "request_checksum_calculation");
    checkChecksum(configuration, "response_checksum_validation");
    checkAccountIdEndpointMode(configuration);
    checkAuthSchemes(configuration);
    checkExpressSessions(configuration);
    configuration.retrySettings();
    Url.endpoint(endpoint.url());
    configuration.connectTimeout();
    configuration.readTimeout();
    StsRegionalEndpoints.value(configuration);
    checkS3Endpoint(configuration);
  }

  private static void checkCompressionSize(Configuration configuration) {
    String key = "request_min_compression_size_bytes";
    String variable = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
    String size = configuration.printedSetting(variable, key);
    if (size == null) {
      return;
    }
    String start = "Invalid value \"" + size + "\" for " + key + ". Value must be ";
    BigInteger bytes = integer(size);
    if (bytes == null) {
      boolean block =
          configuration.variable(variable) == null && configuration.profile().isBlock(key);
      String type = block ? "dict" : "str";
      throw new CliException(start + "an integer. Received <class '" + type + "'> instead.");
    }
    if (bytes.signum() <= 0 || bytes.compareTo(MAX_COMPRESSION_SIZE) > 0) {
      throw new CliException(start + "between 1 and 1048576.");
    }
  }

  private static @Nullable BigInteger integer(String text) {
    try {
      return PythonNumber.parseInt(text);
    } catch (CliException e) {
      return null;
    }
  }

  private static void checkChecksum(Configuration configuration, String key) {
    String value = Configuration.lower(configuration.printedSetting(variable(key), key));
    if (value != null && !value.equals("when_supported") && !value.equals("when_required")) {
      throw new CliException(
          "Unsupported configuration value for "
              + key
              + ". Expected one of ('when_supported', 'when_required') but got "
              + value
              + ".");
    }
  }

  private static void checkAccountIdEndpointMode(Configuration configuration) {
    String key = "account_id_endpoint_mode";
    String value = Configuration.lower(configuration.printedSetting(variable(key), key));
    if (value == null || !configuration.signsRequests()) {
      return;
    }
    if (!List.of("preferred", "disabled", "required").contains(value)) {
      throw new CliException(
          "The configured value '"
              + value
              + "' for 'account_id_endpoint_mode' is invalid. Valid values are: ('preferred',"
              + " 'disabled', 'required').");
    }
  }

  /** Of what is preferred KMS has one scheme only; but a block cannot name any. */
  private static void checkAuthSchemes(Configuration configuration) {
    String key = "auth_scheme_preference";
    boolean isText = configuration.variable("AWS_AUTH_SCHEME_PREFERENCE") != null;
    if (!isText && configuration.profile().isBlock(key)) {
      throw new CliException(
          key
              + " must be a comma-delimited string. Received <class 'dict'> instead: "
              + configuration.profile().printed(key)
              + ".");
    }
  }

  private static void checkExpressSessions(Configuration configuration) {
    String key = "s3_disable_express_session_auth";
    String value = configuration.printedSetting(variable(key), key);
    if (value != null && !value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
      throw new CliException(
          "Invalid value \"" + value + "\" for " + key + ". Value must be a boolean");
    }
  }

  private static String variable(String key) {
    return switch (key) {
      case "request_checksum_calculation" -> "AWS_REQUEST_CHECKSUM_CALCULATION";
      case "response_checksum_validation" -> "AWS_RESPONSE_CHECKSUM_VALIDATION";
      case "account_id_endpoint_mode" -> "AWS_ACCOUNT_ID_ENDPOINT_MODE";
      default -> "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
    };
  }

  private static void checkS3Endpoint(Configuration configuration) {
    IniSection profile = configuration.profile();
    boolean block = profile.isBlock("s3");
    if (profile.has("s3") && !block) {
      if ("".equals(profile.get("s3"))) {
        throw new CliException("'str' object has no attribute 'get'");
      }
      return;
    }
    String option =
        configuration.printedSetting(
            "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "s3_us_east_1_regional_endpoint");
    if (option == null && block) {
      option = nestedS3Option(profile);
    }
    if (option != null && !option.equals("legacy") && !option.equals("regional")) {
      throw new CliException(
          "S3 us-east-1 regional endpoint option "
              + option
              + " is invalid. Valid options are: \"legacy\", \"regional\"");
    }
  }

  private static @Nullable String nestedS3Option(IniSection profile) {
    var nested = profile.nested("s3");
    return nested == null ? null : nested.get("us_east_1_regional_endpoint");
  }
}
