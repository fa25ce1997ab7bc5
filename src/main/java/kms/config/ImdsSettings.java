package kms.config;

import java.math.BigInteger;
import java.util.List;
import kms.error.CliException;
import kms.python.PythonNumber;
import kms.url.Url;

/**
 * How the metadata service of an instance is asked.
 *
 * @param endpoint its address
 * @param timeout how long one answer may take, in seconds
 * @param attempts how often each thing is asked
 * @param v1Disabled whether it is never asked without a token
 */
public record ImdsSettings(
    String endpoint, BigInteger timeout, BigInteger attempts, boolean v1Disabled) {
  private static final String TIMEOUT_VARIABLE = "AWS_METADATA_SERVICE_TIMEOUT";
  private static final String ATTEMPTS_VARIABLE = "AWS_METADATA_SERVICE_NUM_ATTEMPTS";
  private static final String IPV4_ENDPOINT = "http://169.254.169.254/";
  private static final String IPV6_ENDPOINT = "http://[fd00:ec2::254]/";

  /**
   * Reads the settings.
   *
   * @throws CliException when one is invalid
   */
  public static ImdsSettings of(Configuration configuration) {
    BigInteger timeout = number(configuration, TIMEOUT_VARIABLE, "metadata_service_timeout");
    BigInteger attempts = number(configuration, ATTEMPTS_VARIABLE, "metadata_service_num_attempts");
    boolean ipv6 = isIpv6(configuration);
    boolean v1Disabled =
        configuration.isTrue("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled");
    String endpoint =
        configuration.setting("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint");
    if (endpoint == null || endpoint.isEmpty()) {
      endpoint = ipv6 ? IPV6_ENDPOINT : IPV4_ENDPOINT;
    } else {
      checkEndpoint(endpoint);
    }
    return new ImdsSettings(endpoint, timeout, attempts, v1Disabled);
  }

  /**
   * Checks what can be without the profile: the AWS CLI looks at one variable after the other,
   * until it misses the profile for one that is not set.
   */
  static void checkVariables(Configuration configuration) {
    for (String variable : List.of(TIMEOUT_VARIABLE, ATTEMPTS_VARIABLE)) {
      String value = configuration.variable(variable);
      if (value == null) {
        return;
      }
      PythonNumber.parseInt(value);
    }
  }

  private static void checkEndpoint(String endpoint) {
    Url.parse(endpoint);
    try {
      Url.endpoint(endpoint);
    } catch (CliException e) {
      throw new CliException("Invalid endpoint EC2 Instance Metadata endpoint: " + endpoint);
    }
  }

  private static BigInteger number(Configuration configuration, String variable, String key) {
    String value = configuration.setting(variable, key);
    return value == null ? BigInteger.ONE : PythonNumber.parseInt(value);
  }

  private static boolean isIpv6(Configuration configuration) {
    String mode =
        configuration.setting(
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode");
    String lower = Configuration.lower(mode);
    if (lower == null) {
      return configuration.isTrue("AWS_IMDS_USE_IPV6", "imds_use_ipv6");
    }
    if (!lower.equals("ipv4") && !lower.equals("ipv6")) {
      throw new CliException(
          "Invalid EC2 Instance Metadata endpoint mode: "
              + mode
              + " Valid endpoint modes (case-insensitive): ('ipv4', 'ipv6').");
    }
    return lower.equals("ipv6");
  }
}
