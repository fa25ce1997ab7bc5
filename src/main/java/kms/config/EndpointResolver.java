package kms.config;

import java.util.Map;
import kms.environment.Environment;
import kms.error.CliException;
import kms.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** Finds out where a service is: by option, variable, profile, or made from the region. */
public final class EndpointResolver {
  private static final String GLOBAL = "aws-global";
  private static final ServiceEndpoint GLOBAL_STS =
      new ServiceEndpoint("https://sts.amazonaws.com", "us-east-1");

  private final Configuration configuration;
  private final Environment environment;

  /** Creates the resolver of one run. */
  public EndpointResolver(Configuration configuration, Environment environment) {
    this.configuration = configuration;
    this.environment = environment;
  }

  /**
   * Returns where a service is.
   *
   * @param requestedRegion the region as the user wrote it, or null
   * @throws ConfigurationException when there is no region
   * @throws CliException when a setting is invalid
   */
  public ServiceEndpoint resolve(Service service, @Nullable String requestedRegion) {
    if (requestedRegion != null) {
      RegionName.check(requestedRegion);
    }
    String url = configuredUrl(service);
    if (requestedRegion == null) {
      throw noRegion();
    }
    String region = RegionName.withoutFips(requestedRegion);
    boolean dualStack =
        configuration.isTrue("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint");
    boolean fips =
        RegionName.isFips(requestedRegion)
            || configuration.isTrue("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint");
    checkDualStack(region, fips, dualStack);
    if (url != null) {
      return configured(service, url, region);
    }
    if (service == Service.STS && !fips && !dualStack && isGlobalSts(region)) {
      return GLOBAL_STS;
    }
    boolean global = service == Service.STS && region.equals(GLOBAL);
    return new ServiceEndpoint(
        "https://" + service.host(region, fips, dualStack),
        global ? GLOBAL_STS.signingRegion() : region);
  }

  /** The AWS CLI signs for an empty region; no service would take that signature. */
  private ServiceEndpoint configured(Service service, String url, String region) {
    boolean signed = service == Service.KMS || service == Service.STS;
    if (region.isEmpty() && signed && configuration.signsRequests()) {
      throw noRegion();
    }
    return new ServiceEndpoint(url, region);
  }

  private boolean isGlobalSts(String region) {
    return region.equals(GLOBAL) || StsRegionalEndpoints.isLegacy(configuration, region);
  }

  private static ConfigurationException noRegion() {
    return new ConfigurationException(
        "You must specify a region. You can also configure your region by running \"aws"
            + " configure\".");
  }

  /** The tables of the AWS CLI have no such endpoints for two partitions. */
  private static void checkDualStack(String region, boolean fips, boolean dualStack) {
    if (dualStack && !Partition.of(region).hasDualStack(region)) {
      throw new CliException(
          "Unable to construct a modeled endpoint with the following variant(s) "
              + (fips ? "['dualstack', 'fips']: " : "['dualstack']: "));
    }
  }

  /** Only calls of KMS heed {@code --endpoint-url}. Empty values do not count. */
  private @Nullable String configuredUrl(Service service) {
    String explicit = configuration.explicit().endpointUrl();
    if (service == Service.KMS && explicit != null) {
      return explicit;
    }
    if (configuration.isTrue(
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")) {
      return null;
    }
    String url = environment.nonEmptyVariable(service.endpointVariable());
    url = url != null ? url : environment.nonEmptyVariable("AWS_ENDPOINT_URL");
    url = url != null ? url : servicesUrl(service);
    url = url != null ? url : configuration.setting("endpoint_url");
    return url == null || url.isEmpty() ? null : url;
  }

  private @Nullable String servicesUrl(Service service) {
    String name = configuration.setting("services");
    if (name == null) {
      return null;
    }
    IniSection section = configuration.files().services(name);
    if (section == null || section.values().isEmpty()) {
      throw new CliException(
          "The profile is configured to use the services section but the \""
              + name
              + "\" services configuration does not exist.");
    }
    if (section.has(service.key()) && !section.isBlock(service.key())) {
      // Lines that lost their indentation must not end in a call of the real service.
      throw new CliException("'str' object has no attribute 'get'");
    }
    Map<String, String> settings = section.nested(service.key());
    String url = settings == null ? null : settings.get("endpoint_url");
    return url == null || url.isEmpty() ? null : url;
  }
}
