package kms.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import kms.environment.Environment;
import kms.error.CliException;
import kms.error.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.endpoints.KmsEndpointProvider;

class EndpointResolverTest {
  private static final List<String> REGIONS =
      List.of(
          "us-east-1",
          "us-east-2",
          "us-west-1",
          "us-west-2",
          "af-south-1",
          "ap-east-1",
          "ap-northeast-1",
          "ap-southeast-5",
          "ca-west-1",
          "eu-central-2",
          "il-central-1",
          "mx-central-1",
          "me-south-1",
          "sa-east-1",
          "us-gov-east-1",
          "us-gov-west-1",
          "cn-north-1",
          "cn-northwest-1",
          "cn-somewhere-9",
          "eusc-de-east-1",
          "eusc-fr-east-1",
          "us-iso-east-1",
          "us-iso-west-1",
          "us-isob-east-1",
          "us-isob-west-1",
          "eu-isoe-west-1",
          "us-isof-east-1",
          "us-isof-south-1",
          "aws-global",
          "aws-cn-global",
          "aws-us-gov-global",
          "aws-iso-global",
          "aws-iso-b-global",
          "aws-iso-e-global",
          "aws-iso-f-global",
          "us-nowhere-9",
          "cn-foo",
          "foo");

  @TempDir Path home;
  private Surroundings surroundings;

  @BeforeEach
  void start() {
    surroundings = new Surroundings(home);
  }

  private ServiceEndpoint resolve(Service service, String region) {
    return resolve(service, region, ExplicitSettings.none());
  }

  private ServiceEndpoint resolve(Service service, String region, ExplicitSettings explicit) {
    Environment environment = surroundings.environment();
    return new EndpointResolver(surroundings.configuration(explicit), environment)
        .resolve(service, region);
  }

  private static ExplicitSettings endpointUrl(String url) {
    return new ExplicitSettings(null, null, url, null, false, false, null, null, null);
  }

  @Test
  void makesTheHostsTheSdkMakes() {
    KmsEndpointProvider provider = KmsEndpointProvider.defaultProvider();
    for (String region : REGIONS) {
      for (boolean fips : new boolean[] {false, true}) {
        for (boolean dualStack : new boolean[] {false, true}) {
          String expected =
              provider
                  .resolveEndpoint(
                      p -> p.region(Region.of(region)).useFips(fips).useDualStack(dualStack))
                  .join()
                  .endpointUrl()
                  .host();
          assertEquals(expected, Service.KMS.host(region, fips, dualStack), region);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "STS, us-gov-west-1, true, false, sts.us-gov-west-1.amazonaws.com",
    "STS, us-gov-west-1, true, true, sts-fips.us-gov-west-1.api.aws",
    "STS, cn-north-1, true, false, sts-fips.cn-north-1.amazonaws.com.cn",
    "SSO, eu-west-1, false, false, portal.sso.eu-west-1.amazonaws.com",
    "SSO, us-gov-east-1, true, false, portal.sso.us-gov-east-1.amazonaws.com",
    "SSO_OIDC, eu-west-1, true, false, oidc-fips.eu-west-1.amazonaws.com",
  })
  void makesTheHostsOfOtherServices(
      Service service, String region, boolean fips, boolean dualStack, String host) {
    assertEquals(host, service.host(region, fips, dualStack));
  }

  @Test
  void cutsFipsOutOfTheRegion() {
    assertEquals(
        new ServiceEndpoint("https://kms-fips.us-east-1.amazonaws.com", "us-east-1"),
        resolve(Service.KMS, "us-east-1-fips"));
    assertEquals(
        new ServiceEndpoint("https://kms-fips.us-gov-west-1.amazonaws.com", "us-gov-west-1"),
        resolve(Service.KMS, "fips-us-gov-west-1"));
  }

  @Test
  void letsAnyOtherVariableValueSwitchOffWhatTheFileSwitchesOn() {
    surroundings.config("[default]\nuse_fips_endpoint=true\nuse_dualstack_endpoint=True\n");
    assertEquals("https://kms-fips.us-east-1.api.aws", resolve(Service.KMS, "us-east-1").url());
    surroundings.with("AWS_USE_FIPS_ENDPOINT", "1").with("AWS_USE_DUALSTACK_ENDPOINT", "");
    assertEquals("https://kms.us-east-1.amazonaws.com", resolve(Service.KMS, "us-east-1").url());
  }

  @Test
  void hasNoDualStackInTwoPartitions() {
    surroundings.with("AWS_USE_DUALSTACK_ENDPOINT", "true");
    assertEquals(
        "Unable to construct a modeled endpoint with the following variant(s) ['dualstack']: ",
        assertThrows(CliException.class, () -> resolve(Service.KMS, "eu-isoe-west-1"))
            .getMessage());
  }

  @Test
  void prefersTheOptionThenVariablesThenServicesThenProfile() {
    surroundings.config("[default]\nendpoint_url=http://p\n");
    assertEquals("http://p", resolve(Service.KMS, "r").url());
    surroundings.config(
        "[default]\nendpoint_url=http://p\nservices=s\n[services s]\nkms =\n  endpoint_url=http://s\n");
    assertEquals("http://s", resolve(Service.KMS, "r").url());
    assertEquals("http://p", resolve(Service.STS, "r").url());
    surroundings.with("AWS_ENDPOINT_URL", "http://g");
    assertEquals("http://g", resolve(Service.KMS, "r").url());
    surroundings.with("AWS_ENDPOINT_URL_KMS", "http://k");
    assertEquals("http://k", resolve(Service.KMS, "r").url());
    assertEquals("http://g", resolve(Service.STS, "r").url());
    assertEquals("http://o", resolve(Service.KMS, "r", endpointUrl("http://o")).url());
    assertEquals("http://g", resolve(Service.STS, "r", endpointUrl("http://o")).url());
  }

  @Test
  void skipsEmptyValues() {
    surroundings.with("AWS_ENDPOINT_URL_KMS", "").with("AWS_ENDPOINT_URL", "");
    surroundings.config("[default]\nendpoint_url=\n");
    assertEquals("https://kms.r.amazonaws.com", resolve(Service.KMS, "r").url());
  }

  @Test
  void ignoresAllButTheOptionWhenToldSo() {
    surroundings.with("AWS_ENDPOINT_URL_KMS", "http://k");
    surroundings.with("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE");
    assertEquals("https://kms.r.amazonaws.com", resolve(Service.KMS, "r").url());
    assertEquals("http://o", resolve(Service.KMS, "r", endpointUrl("http://o")).url());
  }

  @Test
  void refusesToSignForAnEmptyRegion() {
    assertEquals(
        "You must specify a region. You can also configure your region by running \"aws"
            + " configure\".",
        assertThrows(
                ConfigurationException.class,
                () -> resolve(Service.KMS, "", endpointUrl("http://o")))
            .getMessage());
    ExplicitSettings unsigned =
        new ExplicitSettings(null, null, "http://o", null, false, true, null, null, null);
    assertEquals("http://o", resolve(Service.KMS, "", unsigned).url());
  }

  @Test
  void signsForTheGlobalRegionOfSts() {
    ServiceEndpoint global = new ServiceEndpoint("https://sts.amazonaws.com", "us-east-1");
    assertEquals(global, resolve(Service.STS, "aws-global"));
    surroundings.with("AWS_STS_REGIONAL_ENDPOINTS", "legacy");
    assertEquals(global, resolve(Service.STS, "eu-west-1"));
    assertEquals("https://sts.eu-south-1.amazonaws.com", resolve(Service.STS, "eu-south-1").url());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kms =", "kms =\nendpoint_url = http://s", "kms = http://s", "kms = "})
  void refusesServicesWhoseLinesAreNoBlock(String lines) {
    surroundings.config("[default]\nservices=s\n[services s]\n" + lines + "\n");
    assertEquals(
        "'str' object has no attribute 'get'",
        assertThrows(CliException.class, () -> surroundings.configuration().kmsEndpoint())
            .getMessage());
    surroundings.with("AWS_ENDPOINT_URL", "http://v").with("AWS_DEFAULT_REGION", "r");
    assertEquals("http://v", surroundings.configuration().kmsEndpoint().url());
  }
}
