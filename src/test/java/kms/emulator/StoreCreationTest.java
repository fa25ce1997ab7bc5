package kms.emulator;

import static kms.emulator.StoreOperation.CREATE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class StoreCreationTest {
  static final String CLOUDHSM =
      "{\"CustomKeyStoreName\": \"h\", \"CloudHsmClusterId\": \"cluster-aa23b4cdefg\", "
          + "\"TrustAnchorCertificate\": \"pem\", \"KeyStorePassword\": \"kmsPswd\"}";
  static final String EXTERNAL =
      "{\"CustomKeyStoreName\": \"x\", \"CustomKeyStoreType\": \"EXTERNAL_KEY_STORE\", "
          + "\"XksProxyConnectivity\": \"PUBLIC_ENDPOINT\", "
          + "\"XksProxyUriEndpoint\": \"https://xks.example.com\", "
          + "\"XksProxyUriPath\": \"/kms/xks/v1\", \"XksProxyAuthenticationCredential\": {"
          + "\"AccessKeyId\": \"ABCDE23456723ABCDEFA\", "
          + "\"RawSecretAccessKey\": \"DXjSUawnel2fr6SKC7G25CNxTyWKE5PF9XX6H/u9pSo=\"}}";
  static final String EXTERNAL_IN_VPC =
      EXTERNAL
          .replace("\"PUBLIC_ENDPOINT\"", "\"VPC_ENDPOINT_SERVICE\"")
          .replace(
              "\"XksProxyUriPath\"",
              "\"XksProxyVpcEndpointServiceName\": "
                  + "\"com.amazonaws.vpce.us-east-1.vpce-svc-1234\", \"XksProxyUriPath\"");

  private final ServiceRunner runner = new ServiceRunner("prod=CONNECTED");

  @Test
  void createsADisconnectedStoreWithTheNextIdentifier() {
    assertEquals(
        "{\"CustomKeyStoreId\": \"cks-00000000000000002\"}", runner.call(CREATE, CLOUDHSM));
    assertEquals(
        "cks-00000000000000001 prod CONNECTED\ncks-00000000000000002 h DISCONNECTED\n",
        runner.service.listing());
  }

  @Test
  void doesNotUseAnIdentifierTwice() {
    runner.call(CREATE, CLOUDHSM);
    runner.call(StoreOperation.DELETE, 2);

    assertEquals(
        "{\"CustomKeyStoreId\": \"cks-00000000000000003\"}", runner.call(CREATE, CLOUDHSM));
  }

  @Test
  void refusesANameInUse() {
    assertEquals(
        "CustomKeyStoreNameInUseException: Another custom key store has the name prod already.",
        runner.refusal(CREATE, CLOUDHSM.replace("\"h\"", "\"prod\"")));
  }

  @Test
  void namesWhatACloudHsmStoreLacks() {
    assertEquals(
        "ValidationException: A custom key store of type AWS_CLOUDHSM needs CloudHsmClusterId, "
            + "TrustAnchorCertificate, KeyStorePassword.",
        runner.refusal(CREATE, "{\"CustomKeyStoreName\": \"x\"}"));
  }

  @Test
  void namesWhatAnExternalStoreInAVpcLacks() {
    assertEquals(
        "ValidationException: A custom key store of type EXTERNAL_KEY_STORE needs "
            + "XksProxyVpcEndpointServiceName.",
        runner.refusal(CREATE, EXTERNAL.replace("PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE")));
  }

  @Test
  void refusesAMemberOfTheOtherType() {
    assertEquals(
        "ValidationException: A custom key store of type EXTERNAL_KEY_STORE has no "
            + "KeyStorePassword.",
        runner.refusal(
            CREATE, EXTERNAL.replace("{\"Custom", "{\"KeyStorePassword\": \"1234567\", \"Custom")));
  }

  @Test
  void refusesAClusterInUse() {
    runner.call(CREATE, CLOUDHSM);

    assertEquals(
        "CloudHsmClusterInUseException: Another custom key store has the cluster "
            + "cluster-aa23b4cdefg already.",
        runner.refusal(CREATE, CLOUDHSM.replace("\"h\"", "\"i\"")));
  }

  @Test
  void refusesAProxyUriInUse() {
    runner.call(CREATE, EXTERNAL);

    assertEquals(
        "XksProxyUriInUseException: Another custom key store has the URI "
            + "https://xks.example.com/kms/xks/v1 already.",
        runner.refusal(CREATE, EXTERNAL.replace("\"x\"", "\"y\"")));
  }

  @Test
  void takesAnotherPathOfThePublicEndpoint() {
    runner.call(CREATE, EXTERNAL);

    assertEquals(
        "{\"CustomKeyStoreId\": \"cks-00000000000000003\"}",
        runner.call(
            CREATE, EXTERNAL.replace("\"x\"", "\"y\"").replace("/kms/xks", "/other/kms/xks")));
  }

  @Test
  void refusesAPrivateEndpointInUse() {
    runner.call(CREATE, EXTERNAL);

    assertEquals(
        "XksProxyUriEndpointInUseException: Another custom key store has the endpoint "
            + "https://xks.example.com already.",
        runner.refusal(CREATE, EXTERNAL_IN_VPC.replace("\"x\"", "\"y\"")));
  }

  @Test
  void refusesAVpcEndpointServiceInUse() {
    runner.call(CREATE, EXTERNAL_IN_VPC);

    assertEquals(
        "XksProxyVpcEndpointServiceInUseException: Another custom key store has the VPC endpoint "
            + "service com.amazonaws.vpce.us-east-1.vpce-svc-1234 already.",
        runner.refusal(CREATE, EXTERNAL_IN_VPC.replace("\"x\"", "\"y\"")));
  }
}
