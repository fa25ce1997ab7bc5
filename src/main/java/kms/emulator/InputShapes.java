package kms.emulator;

import static kms.emulator.InputShape.optional;
import static kms.emulator.InputShape.required;

import kms.emulator.InputRule.Structure;
import kms.emulator.InputRule.Text;
import kms.emulator.InputRule.Whole;

/** The inputs of the operations on custom key stores, with the constraints of the KMS model. */
final class InputShapes {
  private static final Text ID = Text.ofLength(1, 64);
  private static final Text NAME = Text.ofLength(1, 256);
  private static final Text CLUSTER_ID =
      Text.ofLength(19, 24).matching("cluster-[2-7a-zA-Z]{11,16}");
  private static final Text PASSWORD = Text.ofLength(7, 32).secret();
  private static final Text URI_ENDPOINT =
      Text.ofLength(10, 128).matching("^https://[a-zA-Z0-9.-]+$");
  private static final Text URI_PATH =
      Text.ofLength(10, 128)
          .matching("^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$");
  private static final Text SERVICE_NAME =
      Text.ofLength(20, 64)
          .matching("^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$");
  private static final Text ACCOUNT_ID = Text.ofLength(12, 12).matching("[0-9]{12}");
  private static final Text CONNECTIVITY =
      Text.oneOf("PUBLIC_ENDPOINT", XksProxy.VPC_ENDPOINT_SERVICE);
  private static final Structure CREDENTIAL =
      new Structure(
          InputShape.of(
              required("AccessKeyId", Text.ofLength(20, 30).matching("^[A-Z2-7]+$").secret()),
              required(
                  "RawSecretAccessKey",
                  Text.ofLength(43, 64).matching("^[a-zA-Z0-9\\/+=]+$").secret())));

  /** The input of the operations that take an identifier alone. */
  static final InputShape IDENTIFIED = InputShape.of(required("CustomKeyStoreId", ID));

  static final InputShape DESCRIBE =
      InputShape.of(
          optional("CustomKeyStoreId", ID),
          optional("CustomKeyStoreName", NAME),
          optional("Limit", new Whole(1, 1000)),
          optional("Marker", Text.ofLength(1, 1024).matching("[\\u0020-\\u00FF]*")));

  static final InputShape CREATE =
      InputShape.of(
          required("CustomKeyStoreName", NAME),
          optional("CloudHsmClusterId", CLUSTER_ID),
          optional("TrustAnchorCertificate", Text.ofLength(1, 5000)),
          optional("KeyStorePassword", PASSWORD),
          optional("CustomKeyStoreType", Text.oneOf(CloudHsmCluster.TYPE, XksProxy.TYPE)),
          optional("XksProxyUriEndpoint", URI_ENDPOINT),
          optional("XksProxyUriPath", URI_PATH),
          optional("XksProxyVpcEndpointServiceName", SERVICE_NAME),
          optional("XksProxyVpcEndpointServiceOwner", ACCOUNT_ID),
          optional("XksProxyAuthenticationCredential", CREDENTIAL),
          optional("XksProxyConnectivity", CONNECTIVITY));

  static final InputShape UPDATE =
      InputShape.of(
          required("CustomKeyStoreId", ID),
          optional("NewCustomKeyStoreName", NAME),
          optional("KeyStorePassword", PASSWORD),
          optional("CloudHsmClusterId", CLUSTER_ID),
          optional("XksProxyUriEndpoint", URI_ENDPOINT),
          optional("XksProxyUriPath", URI_PATH),
          optional("XksProxyVpcEndpointServiceName", SERVICE_NAME),
          optional("XksProxyVpcEndpointServiceOwner", ACCOUNT_ID),
          optional("XksProxyAuthenticationCredential", CREDENTIAL),
          optional("XksProxyConnectivity", CONNECTIVITY));

  private InputShapes() {}
}
