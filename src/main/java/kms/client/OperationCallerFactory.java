package kms.client;

import java.util.function.Supplier;
import kms.aws.Credentials;
import kms.aws.RandomBackoff;
import kms.config.Configuration;
import kms.config.ServiceEndpoint;
import kms.config.SettingChecks;
import kms.credentials.CredentialProvider;
import kms.credentials.CredentialResolver;
import kms.environment.Environment;
import kms.http.HttpSettings;
import kms.http.ProxySettings;
import kms.http.SocketTransport;
import kms.http.UnverifiedHosts;
import kms.model.Operation;
import kms.tls.Trust;
import org.jspecify.annotations.Nullable;

/** Makes what operations are called with out of the settings of a run, in the AWS CLI's order. */
public final class OperationCallerFactory {
  private final Environment environment;
  private final Configuration configuration;

  /** Creates the factory of one run. */
  public OperationCallerFactory(Environment environment, Configuration configuration) {
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
    Supplier<Credentials> credentials = configuration.signsRequests() ? credentials() : null;
    SettingChecks.checkClient(configuration);
    RequestSender sender =
        new RequestSender(
            settings(credentials),
            new SocketTransport(httpSettings()),
            new RandomBackoff(environment.pause()),
            environment.clock());
    return new OperationCaller(operation, sender);
  }

  private Supplier<Credentials> credentials() {
    CredentialProvider found = new CredentialResolver(environment, configuration).resolve();
    return () -> CredentialResolver.require(found);
  }

  private ClientSettings settings(@Nullable Supplier<Credentials> credentials) {
    ServiceEndpoint endpoint = configuration.kmsEndpoint();
    return new ClientSettings(
        endpoint.url(),
        endpoint.signingRegion(),
        credentials,
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
        new UnverifiedHosts(environment));
  }

  private Trust trust() {
    return configuration.verifiesCertificates()
        ? HttpSettings.trust(configuration.caBundle(), environment)
        : Trust.unverified();
  }
}
