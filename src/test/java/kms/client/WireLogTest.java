package kms.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kms.http.HttpHeader;
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
}
