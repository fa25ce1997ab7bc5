package kms.client;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kms.aws.RequestSigner;
import kms.aws.RetryLoop;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.http.HttpTransport;
import kms.model.Operation;
import kms.url.Url;

/** Sends a request with the headers of the AWS CLI, signed, as often as it takes. */
final class RequestSender {
  private final ClientSettings settings;
  private final HttpTransport transport;
  private final RequestSigner signer;
  private final RetryLoop retries;
  private final String url;

  RequestSender(
      ClientSettings settings, HttpTransport transport, RetryLoop.Backoff pause, Clock clock) {
    this.settings = settings;
    this.transport = transport;
    this.signer = new RequestSigner("kms", settings.region(), clock);
    this.retries = new RetryLoop(settings.retryRules(), settings.maxAttempts(), pause);
    this.url = Url.parse(settings.endpointUrl()).withPath().toString();
  }

  /**
   * Sends a request, under an id of its own.
   *
   * @return the last answer, which may be an error
   * @throws kms.error.CliException when there is none, or it cannot be understood
   */
  RetryLoop.Outcome send(Operation operation, MarshalledRequest marshalled) {
    HttpHeader id = new HttpHeader("amz-sdk-invocation-id", newId());
    WireLog log = WireLog.isOn() ? new WireLog(operation) : null;
    return retries.run(
        number -> {
          HttpRequest request = request(marshalled, id, number);
          if (log != null) {
            log.log(request, number);
          }
          HttpResponse response = transport.send(request);
          if (log != null) {
            log.log(response);
          }
          return new RetryLoop.Answer(
              response, KmsErrorReader.translate(response, operation.output()));
        });
  }

  /** An id tells requests apart, and may be guessed. */
  private static String newId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private HttpRequest request(MarshalledRequest marshalled, HttpHeader id, int attempt) {
    List<HttpHeader> all = new ArrayList<>(marshalled.headers());
    all.add(id);
    all.add(new HttpHeader("User-Agent", settings.userAgent()));
    if (settings.traceId() != null) {
      all.add(new HttpHeader("X-Amzn-Trace-Id", settings.traceId()));
    }
    String max = attempt == 1 ? "" : "; max=" + settings.maxAttempts();
    all.add(new HttpHeader("amz-sdk-request", "attempt=" + attempt + max));
    HttpRequest request = new HttpRequest("POST", url, all, marshalled.body());
    return settings.credentials() == null
        ? request
        : signer.sign(request, settings.credentials().get());
  }
}
