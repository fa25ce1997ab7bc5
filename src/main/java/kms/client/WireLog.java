package kms.client;

import java.util.List;
import java.util.Locale;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.model.Operation;
import kms.url.Url;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows under {@code --debug} what goes over the wire, without anything secret. */
final class WireLog {
  private static final Logger LOGGER = LoggerFactory.getLogger(WireLog.class);
  private static final int FIRST_ERROR = 300;

  private final Operation operation;

  WireLog(Operation operation) {
    this.operation = operation;
  }

  /** Tells whether anybody reads the log. */
  static boolean isOn() {
    return LOGGER.isDebugEnabled();
  }

  /** Logs a request that is about to be sent. */
  void log(HttpRequest request, int attempt) {
    LOGGER.debug(
        "{}, attempt {}: {} {}\n{}\n{}",
        operation.name(),
        attempt,
        request.method(),
        Url.withoutUserInfo(request.url()),
        headers(request.headers()),
        LoggedBody.of(request.body(), operation.input()));
  }

  /** Logs the answer to it. */
  void log(HttpResponse response) {
    boolean isError = response.status() >= FIRST_ERROR;
    LOGGER.debug(
        "{}: status {} {}\n{}\n{}",
        operation.name(),
        response.status(),
        response.reason(),
        headers(response.headers()),
        isError
            ? LoggedBody.ofError(response.body())
            : LoggedBody.of(response.body(), operation.output()));
  }

  static String headers(List<HttpHeader> headers) {
    StringBuilder out = new StringBuilder();
    for (HttpHeader header : headers) {
      boolean secret =
          switch (header.name().toLowerCase(Locale.ROOT)) {
            case "authorization", "proxy-authorization", "x-amz-security-token", "set-cookie" ->
                true;
            default -> false;
          };
      out.append(out.isEmpty() ? "" : "\n").append("  ").append(header.name()).append(": ");
      out.append(secret ? "***" : header.value());
    }
    return out.toString();
  }
}
