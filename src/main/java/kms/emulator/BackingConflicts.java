package kms.emulator;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the custom key store that already has the cluster or the proxy that another wants. */
final class BackingConflicts {
  private final CustomKeyStores stores;

  BackingConflicts(CustomKeyStores stores) {
    this.stores = stores;
  }

  /**
   * Checks a cluster or proxy.
   *
   * @param backing what a store wants
   * @param store that store, null when it is being created
   * @throws ErrorAnswerException when another store has it
   */
  void check(BackingStore backing, @Nullable CustomKeyStore store) {
    for (CustomKeyStore other : stores.all()) {
      if (store != null && other.id().equals(store.id())) {
        continue;
      }
      if (backing instanceof CloudHsmCluster mine
          && other.backing() instanceof CloudHsmCluster theirs) {
        check(mine, theirs);
      }
      if (backing instanceof XksProxy mine && other.backing() instanceof XksProxy theirs) {
        check(mine, theirs);
      }
    }
  }

  private static void check(CloudHsmCluster mine, CloudHsmCluster theirs) {
    if (mine.clusterId().equals(theirs.clusterId())) {
      throw inUse("CloudHsmClusterInUseException", "cluster " + mine.clusterId());
    }
  }

  private static void check(XksProxy mine, XksProxy theirs) {
    if (mine.isInVpc()
        && Objects.equals(mine.vpcEndpointServiceName(), theirs.vpcEndpointServiceName())) {
      throw inUse(
          "XksProxyVpcEndpointServiceInUseException",
          "VPC endpoint service " + mine.vpcEndpointServiceName());
    }
    if (!mine.uriEndpoint().equals(theirs.uriEndpoint())) {
      return;
    }
    // Only proxies with a public endpoint may share one, each under a path of its own.
    if (mine.isInVpc() || theirs.isInVpc()) {
      throw inUse("XksProxyUriEndpointInUseException", "endpoint " + mine.uriEndpoint());
    }
    if (mine.uriPath().equals(theirs.uriPath())) {
      throw inUse("XksProxyUriInUseException", "URI " + mine.uriEndpoint() + mine.uriPath());
    }
  }

  private static ErrorAnswerException inUse(String code, String what) {
    return new ErrorAnswerException(code, "Another custom key store has the " + what + " already.");
  }
}
