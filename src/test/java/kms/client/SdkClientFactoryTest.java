package kms.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsServiceClientConfiguration;
import software.amazon.awssdk.services.kms.auth.scheme.KmsAuthSchemeParams;
import software.amazon.awssdk.services.kms.endpoints.KmsEndpointParams;
import software.amazon.awssdk.services.kms.endpoints.KmsEndpointProvider;

/** Holds every value that the SDK would otherwise look up in the process. */
class SdkClientFactoryTest {

  private static KmsServiceClientConfiguration configuration() {
    try (KmsClient client = SdkClientFactory.create(new ExecutionInterceptor() {})) {
      return client.serviceClientConfiguration();
    }
  }

  @Test
  void setsRegionAndCredentials() {
    assertEquals(Region.AWS_GLOBAL, configuration().region());
    assertInstanceOf(AnonymousCredentialsProvider.class, configuration().credentialsProvider());
  }

  @Test
  void setsEndpoint() {
    URI localhost = URI.create("https://localhost");
    assertEquals(localhost, configuration().endpointOverride().orElseThrow());
    KmsEndpointProvider provider =
        (KmsEndpointProvider) configuration().endpointProvider().orElseThrow();
    assertEquals(
        localhost,
        provider
            .resolveEndpoint(KmsEndpointParams.builder().useFips(true).build())
            .join()
            .endpointUrl()
            .toUri());
  }

  @Test
  void signsNothing() {
    KmsAuthSchemeParams parameters =
        KmsAuthSchemeParams.builder().operation("ListKeys").region(Region.AWS_GLOBAL).build();
    assertEquals(
        "smithy.api#noAuth",
        configuration().authSchemeProvider().resolveAuthScheme(parameters).get(0).schemeId());
  }

  @Test
  void setsRetriesCompressionAndProfiles() {
    ClientOverrideConfiguration overrides = configuration().overrideConfiguration();
    assertEquals(1, overrides.retryStrategy().orElseThrow().maxAttempts());
    assertEquals(
        false, overrides.compressionConfiguration().orElseThrow().requestCompressionEnabled());
    assertTrue(
        overrides.compressionConfiguration().orElseThrow().minimumCompressionThresholdInBytes()
            > 0);
    assertTrue(overrides.defaultProfileFile().orElseThrow().profiles().isEmpty());
    assertEquals("default", overrides.defaultProfileName().orElseThrow());
    assertEquals("kms", overrides.appId().orElseThrow());
  }
}
