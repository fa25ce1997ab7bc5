package kms.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Knows which input members each type of custom key store must have and must not have. */
final class BackingMembers {
  private static final List<String> CLOUDHSM =
      List.of("CloudHsmClusterId", "TrustAnchorCertificate", "KeyStorePassword");
  private static final List<String> EXTERNAL =
      List.of(
          "XksProxyConnectivity",
          "XksProxyAuthenticationCredential",
          "XksProxyUriEndpoint",
          "XksProxyUriPath");
  private static final String SERVICE_NAME = "XksProxyVpcEndpointServiceName";

  private BackingMembers() {}

  /** Returns whether the input asks for an external key store. */
  static boolean isExternal(ObjectNode input) {
    return input.path("CustomKeyStoreType").asText(CloudHsmCluster.TYPE).equals(XksProxy.TYPE);
  }

  /**
   * Checks the input of a creation.
   *
   * @throws ErrorAnswerException when a member is missing or belongs to the other type
   */
  static void requireForCreation(ObjectNode input) {
    boolean external = isExternal(input);
    String type = external ? XksProxy.TYPE : CloudHsmCluster.TYPE;
    requireFitting(type, input);
    List<String> missing = new ArrayList<>(external ? EXTERNAL : CLOUDHSM);
    if (input.path("XksProxyConnectivity").asText().equals(XksProxy.VPC_ENDPOINT_SERVICE)) {
      missing.add(SERVICE_NAME);
    }
    missing.removeIf(input::has);
    if (!missing.isEmpty()) {
      throw ErrorAnswerException.validation(
          "A custom key store of type " + type + " needs " + String.join(", ", missing) + ".");
    }
  }

  /**
   * Checks that no member of an input belongs to another type of store.
   *
   * @throws ErrorAnswerException when one does
   */
  static void requireFitting(String type, ObjectNode input) {
    for (String member : (Iterable<String>) input::fieldNames) {
      boolean foreign =
          type.equals(XksProxy.TYPE) ? CLOUDHSM.contains(member) : member.startsWith("XksProxy");
      if (foreign) {
        throw ErrorAnswerException.validation(
            "A custom key store of type " + type + " has no " + member + ".");
      }
    }
  }

  /**
   * Checks the proxy that an update leads to.
   *
   * @throws ErrorAnswerException when what must change with the connectivity did not
   */
  static void requireForUpdate(XksProxy before, XksProxy after, ObjectNode input) {
    if (after.isInVpc() && after.vpcEndpointServiceName() == null) {
      throw ErrorAnswerException.validation(
          "The connectivity " + after.connectivity() + " needs " + SERVICE_NAME + ".");
    }
    if (after.isInVpc() != before.isInVpc() && !input.has("XksProxyUriEndpoint")) {
      throw ErrorAnswerException.validation(
          "XksProxyUriEndpoint must change with XksProxyConnectivity.");
    }
  }
}
