package kms.client;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.CompressionConfiguration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.endpoints.EndpointUrl;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * Makes the SDK's client so that it looks nothing up by itself: variables, files and properties of
 * the process have no part in a call.
 */
final class SdkClientFactory {
  /** The address is put in where requests are sent, as the SDK takes none that Java does not. */
  private static final URI PLACEHOLDER = URI.create("https://localhost");

  private static final int NO_COMPRESSION = 10_485_760;

  private SdkClientFactory() {}

  /** The interceptor ends each call before anything is sent. */
  private static final class NoHttpClient implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }

  /** Returns a client that hands each request to the interceptor, and cannot send it. */
  static KmsClient create(ExecutionInterceptor interceptor) {
    Endpoint endpoint = Endpoint.builder().endpointUrl(EndpointUrl.fromUri(PLACEHOLDER)).build();
    List<AuthSchemeOption> unsigned =
        List.of(AuthSchemeOption.builder().schemeId("smithy.api#noAuth").build());
    return KmsClient.builder()
        .region(Region.AWS_GLOBAL)
        .endpointOverride(PLACEHOLDER)
        .endpointProvider(parameters -> CompletableFuture.completedFuture(endpoint))
        .fipsEnabled(false)
        .dualstackEnabled(false)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .authSchemeProvider(parameters -> unsigned)
        .defaultsMode(DefaultsMode.LEGACY)
        .overrideConfiguration(overrides(interceptor))
        .httpClient(new NoHttpClient())
        .build();
  }

  private static ClientOverrideConfiguration overrides(ExecutionInterceptor interceptor) {
    return ClientOverrideConfiguration.builder()
        .addExecutionInterceptor(interceptor)
        .retryStrategy(AwsRetryStrategy.doNotRetry())
        .compressionConfiguration(
            CompressionConfiguration.builder()
                .requestCompressionEnabled(false)
                .minimumCompressionThresholdInBytes(NO_COMPRESSION)
                .build())
        .defaultProfileFile(ProfileFile.aggregator().build())
        .defaultProfileName("default")
        .appId("kms")
        .build();
  }
}
