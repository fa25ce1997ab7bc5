package kms.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Writes a custom key store as an entry of the list, its members in the order of the model. */
final class StoreEntry {
  private final Instant now;

  StoreEntry(Instant now) {
    this.now = now;
  }

  /** Returns the entry of a store. */
  ObjectNode of(CustomKeyStore store) {
    ConnectionState state = store.stateAt(now);
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("CustomKeyStoreId", store.id());
    entry.put("CustomKeyStoreName", store.name());
    if (store.backing() instanceof CloudHsmCluster cluster) {
      entry.put("CloudHsmClusterId", cluster.clusterId());
      entry.put("TrustAnchorCertificate", cluster.trustAnchorCertificate());
    }
    entry.put("ConnectionState", state.name());
    if (state == ConnectionState.FAILED && store.failure() != null) {
      entry.put("ConnectionErrorCode", store.failure().name());
    }
    entry.put("CreationDate", store.created().toEpochMilli() / 1000.0);
    entry.put("CustomKeyStoreType", store.backing().type());
    if (store.backing() instanceof XksProxy proxy) {
      entry.set("XksProxyConfiguration", configuration(proxy));
    }
    return entry;
  }

  private static ObjectNode configuration(XksProxy proxy) {
    ObjectNode configuration = JsonNodeFactory.instance.objectNode();
    configuration.put("Connectivity", proxy.connectivity());
    configuration.put("AccessKeyId", proxy.accessKeyId());
    configuration.put("UriEndpoint", proxy.uriEndpoint());
    configuration.put("UriPath", proxy.uriPath());
    if (proxy.vpcEndpointServiceName() != null) {
      configuration.put("VpcEndpointServiceName", proxy.vpcEndpointServiceName());
    }
    if (proxy.vpcEndpointServiceOwner() != null) {
      configuration.put("VpcEndpointServiceOwner", proxy.vpcEndpointServiceOwner());
    }
    return configuration;
  }
}
