package kms.config;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the global options of the command line say.
 *
 * @param profile the value of {@code --profile}, or null; empty counts as not given
 * @param region the value of {@code --region}, or null; empty counts
 * @param endpointUrl the value of {@code --endpoint-url}, or null
 * @param caBundle the value of {@code --ca-bundle}, or null
 * @param noVerifySsl whether {@code --no-verify-ssl} is there
 * @param noSignRequest whether {@code --no-sign-request} is there
 * @param output the value of {@code --output}, or null
 * @param readTimeout the value of {@code --cli-read-timeout} in seconds, or null; 0 is none
 * @param connectTimeout the value of {@code --cli-connect-timeout} in seconds, or null; 0 is none
 */
public record ExplicitSettings(
    @Nullable String profile,
    @Nullable String region,
    @Nullable String endpointUrl,
    @Nullable String caBundle,
    boolean noVerifySsl,
    boolean noSignRequest,
    @Nullable String output,
    @Nullable BigInteger readTimeout,
    @Nullable BigInteger connectTimeout) {

  /** Returns the settings of a command line without any global option. */
  public static ExplicitSettings none() {
    return new ExplicitSettings(null, null, null, null, false, false, null, null, null);
  }
}
