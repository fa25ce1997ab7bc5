package kms.credentials;

import java.time.Duration;
import kms.aws.RandomBackoff;
import kms.aws.RetryLoop;
import kms.config.Configuration;
import kms.config.EndpointResolver;
import kms.config.Service;
import kms.config.ServiceEndpoint;
import kms.environment.Environment;
import kms.http.HttpSettings;
import kms.http.HttpTransport;
import kms.http.ProxySettings;
import kms.http.SocketTransport;
import org.jspecify.annotations.Nullable;

/**
 * What every source of credentials may need.
 *
 * @param pause waits between two attempts
 */
record CredentialContext(
    Environment environment, Configuration configuration, RetryLoop.Backoff pause) {

  static CredentialContext of(Environment environment, Configuration configuration) {
    return new CredentialContext(
        environment, configuration, new RandomBackoff(environment.pause()));
  }

  /** Returns what sends requests to services: through proxies, trusting what is configured. */
  HttpTransport serviceTransport() {
    return new SocketTransport(
        new HttpSettings(
            configuration.connectTimeout(),
            configuration.readTimeout(),
            HttpSettings.trust(configuration.configuredCaBundle(), environment),
            ProxySettings.of(environment),
            CredentialContext::ignore));
  }

  private static void ignore(String warning) {}

  /** Returns what sends requests to the machine's own services, without any proxy. */
  static HttpTransport directTransport(Duration timeout) {
    return new SocketTransport(HttpSettings.direct(timeout));
  }

  /** Returns where a service is. */
  ServiceEndpoint endpoint(Service service, @Nullable String region) {
    return new EndpointResolver(configuration, environment).resolve(service, region);
  }

  /** Returns the loop that sends requests to services again. */
  RetryLoop retryLoop() {
    return new RetryLoop(
        configuration.retrySettings().rules(), configuration.retrySettings().maxAttempts(), pause);
  }
}
