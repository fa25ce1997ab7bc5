package kms.client;

import java.util.function.Supplier;
import kms.config.Configuration;
import kms.config.RetrySettings;
import kms.config.ServiceEndpoint;
import kms.config.SettingChecks;
import kms.credentials.CredentialProvider;
import kms.credentials.CredentialResolver;
import kms.environment.Environment;
import kms.environment.Warnings;
import kms.http.AccessKey;
import kms.http.HttpSettings;
import kms.http.ProxySettings;
import kms.http.RandomPause;
import kms.http.SocketTransport;
import kms.http.Trust;
import org.jspecify.annotations.Nullable;

/** Makes, of what is configured, a caller of operations. */
public final class OperationCallerFactory {
  private final Environment environment;
  private final Configuration configuration;
  private final String version;

  /**
   * Creates a factory.
   *
   * @param version of this program, which requests carry
   */
  public OperationCallerFactory(
      Environment environment, Configuration configuration, String version) {
    this.environment = environment;
    this.configuration = configuration;
    this.version = version;
  }

  /**
   * Looks for credentials, checks the settings and returns a caller; nothing is sent yet.
   *
   * @throws kms.error.ConfigurationException when there is no region
   * @throws kms.error.CliException when a setting is wrong, or credentials are half there
   */
  public OperationCaller create() {
    SettingChecks.checkRegionForm(configuration);
    boolean signs = configuration.signsRequests();
    CredentialProvider found =
        signs ? new CredentialResolver(environment, configuration).resolve() : null;
    SettingChecks.checkClient(configuration);
    return new OperationCaller(
        settings(signs ? () -> CredentialResolver.require(found).accessKey() : null),
        new SocketTransport(httpSettings()),
        new RandomPause(),
        environment.clock());
  }

  private ClientSettings settings(@Nullable Supplier<AccessKey> accessKey) {
    ServiceEndpoint endpoint = configuration.kmsEndpoint();
    RetrySettings retries = configuration.retrySettings();
    String userAgent =
        UserAgent.of(version, configuration.executionEnvironment(), configuration.appId());
    return new ClientSettings(
        endpoint.url(),
        endpoint.signingRegion(),
        accessKey,
        retries.rules(),
        retries.maxAttempts(),
        userAgent,
        configuration.traceId());
  }

  private HttpSettings httpSettings() {
    return new HttpSettings(
        configuration.connectTimeout(),
        configuration.readTimeout(),
        trust(),
        ProxySettings.of(environment),
        new Warnings(environment.stderr()));
  }

  private Trust trust() {
    if (!configuration.verifiesCertificates()) {
      return Trust.unverified();
    }
    String bundle = configuration.caBundle();
    return bundle == null ? Trust.builtIn() : Trust.in(environment.path(bundle));
  }
}
