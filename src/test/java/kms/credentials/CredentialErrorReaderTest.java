package kms.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import kms.aws.ServiceError;
import kms.http.HttpHeader;
import kms.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialErrorReaderTest {

  private static HttpResponse response(int status, @Nullable String type, String body) {
    List<HttpHeader> headers =
        type == null ? List.of() : List.of(new HttpHeader("X-Amzn-ErrorType", type));
    return new HttpResponse(status, "", headers, body.getBytes(UTF_8));
  }

  private static @Nullable ServiceError json(int status, @Nullable String type, String body) {
    return CredentialErrorReader.json(response(status, type, body));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204, 299})
  void findsNoneInAnAnswer(int status) {
    assertNull(json(status, "X", "{\"code\": \"Y\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-         | {\"code\": \"C\", \"message\": \"m\"}       | C   | m",
        "-         | {\"Code\": \"C\", \"Message\": \"m\"}       | C   | m",
        "-         | {\"__type\": \"a.b#C:x\", \"message\": \"m\"} | C   | m",
        "-         | {\"code\": \"C\", \"__type\": \"D\"}        | C   | ''",
        "ns#H:http | {\"code\": \"C\", \"message\": \"m\"}       | H   | m",
        "-         | {\"message\": \"m\"}                        | 400 | m",
        "-         | {\"code\": 7, \"message\": null}            | 7   | None",
        "-         | {}                                           | 400 | ''",
        "-         | []                                           | 400 | ''",
        "-         | no JSON                                      | 400 | no JSON",
        "ns#H      | no JSON                                      | H   | no JSON",
        "-         | ''                                           | 400 | ''",
      })
  void findsCodeAndMessage(@Nullable String type, String body, String code, String message) {
    assertEquals(new ServiceError(code, message), json(400, type, body));
  }

  @Test
  void doesNotAskTheBodyWhereStatusIs300() {
    assertEquals(new ServiceError("Unknown", "Unknown"), json(300, "X", "{\"code\": \"Y\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "<html>Down</html>", "\n<html>"})
  void findsTheErrorOfAGateway(String body) {
    ServiceError error = new ServiceError("502", "Bad Gateway");
    assertEquals(error, json(502, null, body));
    assertEquals(error, CredentialErrorReader.generic(response(502, null, body)));
  }

  @ParameterizedTest
  @CsvSource({"400, ''", "404, <html>", "503, {}", "500, <xml>"})
  void findsNoErrorOfAGatewayElsewhere(int status, String body) {
    assertNull(CredentialErrorReader.generic(response(status, null, body)));
  }
}
