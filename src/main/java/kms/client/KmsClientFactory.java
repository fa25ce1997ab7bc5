package kms.client;

import java.util.function.Supplier;
import kms.aws.AccessKey;
import kms.aws.RandomPause;
import kms.config.Configuration;
import kms.config.ServiceEndpoint;
import kms.config.SettingChecks;
import kms.credentials.CredentialProvider;
import kms.credentials.CredentialResolver;
import kms.environment.Environment;
import kms.environment.Warnings;
import kms.http.HttpSettings;
import kms.http.ProxySettings;
import kms.http.SocketTransport;
import kms.model.Operation;
import kms.tls.Trust;
import org.jspecify.annotations.Nullable;

/** Makes what operations are called with out of the settings of a run, in the reference's order. */
public final class KmsClientFactory {
  private final Environment environment;
  private final Configuration configuration;

  /** Creates the factory of one run. */
  public KmsClientFactory(Environment environment, Configuration configuration) {
    this.environment = environment;
    this.configuration = configuration;
  }

  /**
   * Returns what calls an operation; nothing is sent to the service before it is called.
   *
   * @throws kms.error.ConfigurationException when there is no region
   * @throws kms.error.CliException when a setting is invalid, or a source of credentials fails
   */
  public OperationCaller caller(Operation operation) {
    SettingChecks.checkRegionForm(configuration);
    Supplier<AccessKey> accessKey = configuration.signsRequests() ? accessKey() : null;
    SettingChecks.checkClient(configuration);
    RequestSender sender =
        new RequestSender(
            settings(accessKey),
            new SocketTransport(httpSettings()),
            new RandomPause(),
            environment.clock());
    return new OperationCaller(operation, sender);
  }

  private Supplier<AccessKey> accessKey() {
    CredentialProvider found = new CredentialResolver(environment, configuration).resolve();
    return () -> CredentialResolver.require(found).accessKey();
  }

  private ClientSettings settings(@Nullable Supplier<AccessKey> accessKey) {
    ServiceEndpoint endpoint = configuration.kmsEndpoint();
    return new ClientSettings(
        endpoint.url(),
        endpoint.signingRegion(),
        accessKey,
        configuration.retrySettings().rules(),
        configuration.retrySettings().maxAttempts(),
        UserAgent.of(configuration),
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
