package kms.credentials;

import kms.aws.Credentials;
import kms.environment.Environment;
import kms.error.CliException;
import kms.python.DateReader;
import org.jspecify.annotations.Nullable;

/** Finds credentials in the variables {@code AWS_ACCESS_KEY_ID} and the like. */
final class EnvironmentSource {
  private static final String SECRET_KEY = "AWS_SECRET_ACCESS_KEY";
  private static final String EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";

  private final Environment environment;

  EnvironmentSource(Environment environment) {
    this.environment = environment;
  }

  /**
   * Returns what the variables hold, or null without an access key.
   *
   * @throws CliException when the access key is set without the secret key
   */
  @Nullable CredentialProvider find() {
    String accessKey = environment.nonEmptyVariable("AWS_ACCESS_KEY_ID");
    if (accessKey == null) {
      return null;
    }
    String secretKey = environment.nonEmptyVariable(SECRET_KEY);
    if (secretKey == null) {
      throw KeyPair.partial("env", SECRET_KEY);
    }
    String token = environment.nonEmptyVariable("AWS_SECURITY_TOKEN");
    token = token != null ? token : environment.nonEmptyVariable("AWS_SESSION_TOKEN");
    Credentials credentials = new Credentials(accessKey, secretKey, token);
    String expiration = environment.nonEmptyVariable(EXPIRATION);
    return expiration == null
        ? new StaticProvider(credentials)
        : expiring(
            new TemporaryCredentials(credentials, new DateReader(environment).date(expiration)));
  }

  /** Variables do not change during a run: asking again gives the same. */
  private CredentialProvider expiring(TemporaryCredentials credentials) {
    return new RefreshingProvider(() -> credentials, environment.clock(), credentials);
  }
}
