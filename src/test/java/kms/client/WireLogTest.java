package kms.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kms.http.HttpHeader;
import kms.model.Operations;
import org.junit.jupiter.api.Test;

class WireLogTest {

  @Test
  void hidesWhatSignsARequest() {
    assertEquals(
        """
          X-Amz-Target: TrentService.ConnectCustomKeyStore
          Authorization: ***
          x-amz-security-token: ***\
        """
            .indent(0),
        WireLog.headers(
                List.of(
                    new HttpHeader("X-Amz-Target", "TrentService.ConnectCustomKeyStore"),
                    new HttpHeader("Authorization", "AWS4-HMAC-SHA256 Credential=AKID/..."),
                    new HttpHeader("x-amz-security-token", "token")))
            + "\n");
  }

  @Test
  void hidesSensitiveParametersAtAnyDepth() {
    assertEquals(
        "  {\"CustomKeyStoreName\": \"n\", \"KeyStorePassword\": \"***\","
            + " \"XksProxyAuthenticationCredential\":"
            + " {\"AccessKeyId\": \"***\", \"RawSecretAccessKey\": \"***\"}}",
        body(
            """
            {"CustomKeyStoreName": "n", "KeyStorePassword": "p", \
            "XksProxyAuthenticationCredential": {"AccessKeyId": "a", "RawSecretAccessKey": "s"}}"""));
  }

  @Test
  void hidesASensitiveParameterOfTheWrongType() {
    assertEquals("  {\"KeyStorePassword\": \"***\"}", body("{\"KeyStorePassword\": [\"p\"]}"));
  }

  @Test
  void showsNothingOfABodyThatIsNoJson() {
    assertEquals("  (8 bytes that are no JSON)", body("password"));
  }

  private static String body(String text) {
    return WireLog.body(
        text.getBytes(StandardCharsets.UTF_8), Operations.get("create-custom-key-store").input());
  }
}
