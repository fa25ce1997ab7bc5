package kms.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kms.http.HttpResponse;
import org.junit.jupiter.api.Test;

class GatewayErrorTest {

  private static boolean isIn(int status, String body) {
    return GatewayError.isIn(new HttpResponse(status, "", List.of(), body.getBytes(UTF_8)));
  }

  @Test
  void isInABlankAnswerAndAPageOfAServerThatFailed() {
    assertTrue(isIn(500, ""));
    assertTrue(isIn(502, " \r\n\t"));
    assertTrue(isIn(599, "\n<html><body>"));
  }

  @Test
  void isInNoOtherAnswer() {
    assertFalse(isIn(499, ""));
    assertFalse(isIn(500, "<HTML>"));
    assertFalse(isIn(500, "<htm"));
    assertFalse(isIn(500, "{}"));
  }

  @Test
  void namesTheStatusAsPythonDoes() {
    assertEquals(new ServiceError("502", "Bad Gateway"), GatewayError.of(502));
    assertEquals(new ServiceError("511", "Network Authentication Required"), GatewayError.of(511));
    assertEquals(new ServiceError("509", ""), GatewayError.of(509));
  }
}
