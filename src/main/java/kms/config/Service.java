package kms.config;

/** The services that are called, with the names settings and hosts have for them. */
public enum Service {
  /** Key Management Service. */
  KMS("kms", "kms"),
  /** Security Token Service. */
  STS("sts", "sts"),
  /** The portal of IAM Identity Center, which gives credentials. */
  SSO("sso", "portal.sso"),
  /** The token service of IAM Identity Center. */
  SSO_OIDC("sso_oidc", "oidc");

  private final String key;
  private final String hostPrefix;

  Service(String key, String hostPrefix) {
    this.key = key;
    this.hostPrefix = hostPrefix;
  }

  /** Returns the key in a {@code [services]} section. */
  String key() {
    return key;
  }

  /** Returns the variable that says where the service is. */
  String endpointVariable() {
    return "AWS_ENDPOINT_URL_" + name();
  }

  /** Returns the name of the host that serves a region. */
  String host(String region, boolean fips, boolean dualStack) {
    Partition partition = Partition.of(region);
    // The gateways of these services in GovCloud have no name of their own for FIPS.
    boolean plainIsFips = this != KMS && partition == Partition.US_GOV && !dualStack;
    String mark = fips && !plainIsFips ? "-fips." : ".";
    return hostPrefix + mark + region + "." + partition.suffix(dualStack);
  }
}
