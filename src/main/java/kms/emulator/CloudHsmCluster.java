package kms.emulator;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The AWS CloudHSM cluster of a custom key store.
 *
 * @param clusterId the cluster
 * @param trustAnchorCertificate its certificate, in PEM
 */
record CloudHsmCluster(String clusterId, String trustAnchorCertificate) implements BackingStore {
  static final String TYPE = "AWS_CLOUDHSM";

  /** Returns the cluster that a valid request to create a store names. */
  static CloudHsmCluster of(JsonNode input) {
    return new CloudHsmCluster(
        input.get("CloudHsmClusterId").textValue(),
        input.get("TrustAnchorCertificate").textValue());
  }

  /** Returns the cluster after a valid request to update the store. */
  CloudHsmCluster updated(JsonNode input) {
    JsonNode id = input.get("CloudHsmClusterId");
    return id == null ? this : new CloudHsmCluster(id.textValue(), trustAnchorCertificate);
  }

  @Override
  public String type() {
    return TYPE;
  }
}
