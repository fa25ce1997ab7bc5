package kms.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The external key store proxy of a custom key store.
 *
 * @param connectivity how the service reaches it
 * @param accessKeyId the public half of the credential for it
 * @param uriEndpoint scheme and host
 * @param uriPath the path of its API
 * @param vpcEndpointServiceName the VPC endpoint service, null with a public endpoint
 * @param vpcEndpointServiceOwner the account that owns that service, null when it is the caller's
 */
record XksProxy(
    String connectivity,
    String accessKeyId,
    String uriEndpoint,
    String uriPath,
    @Nullable String vpcEndpointServiceName,
    @Nullable String vpcEndpointServiceOwner)
    implements BackingStore {
  static final String TYPE = "EXTERNAL_KEY_STORE";
  static final String VPC_ENDPOINT_SERVICE = "VPC_ENDPOINT_SERVICE";
  private static final XksProxy NONE = new XksProxy("", "", "", "", null, null);

  /** Returns the proxy that a valid request to create a store describes. */
  static XksProxy of(JsonNode input) {
    return NONE.updated(input);
  }

  /** Returns the proxy after a valid request to update the store. */
  XksProxy updated(JsonNode input) {
    String newConnectivity = text(input, "XksProxyConnectivity", connectivity);
    boolean inVpc = newConnectivity.equals(VPC_ENDPOINT_SERVICE);
    return new XksProxy(
        newConnectivity,
        text(input.path("XksProxyAuthenticationCredential"), "AccessKeyId", accessKeyId),
        text(input, "XksProxyUriEndpoint", uriEndpoint),
        text(input, "XksProxyUriPath", uriPath),
        inVpc ? optional(input, "XksProxyVpcEndpointServiceName", vpcEndpointServiceName) : null,
        inVpc ? optional(input, "XksProxyVpcEndpointServiceOwner", vpcEndpointServiceOwner) : null);
  }

  /** Returns whether the service reaches the proxy through a VPC endpoint service. */
  boolean isInVpc() {
    return connectivity.equals(VPC_ENDPOINT_SERVICE);
  }

  @Override
  public String type() {
    return TYPE;
  }

  private static String text(JsonNode input, String member, String otherwise) {
    JsonNode value = input.get(member);
    return value == null ? otherwise : value.textValue();
  }

  private static @Nullable String optional(
      JsonNode input, String member, @Nullable String otherwise) {
    JsonNode value = input.get(member);
    return value == null ? otherwise : value.textValue();
  }
}
