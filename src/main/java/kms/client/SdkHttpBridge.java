package kms.client;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kms.aws.RetryLoop;
import kms.http.HttpHeader;
import kms.model.Operation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * The HTTP client of the SDK's client. It takes what the SDK has made of the parameters, and keeps
 * the answer to itself: the SDK is told that all is well, as it would read the answer by rules that
 * are not those of the reference. Later requests of the same operation, for further pages, differ
 * in their parameters alone and do without the SDK, which would take a millisecond for each.
 */
final class SdkHttpBridge implements SdkHttpClient {
  private static final String INVOCATION_ID = "amz-sdk-invocation-id";
  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final Operation operation;
  private final RequestSender sender;
  private final List<HttpHeader> headers = new ArrayList<>();
  private byte @Nullable [] body;
  private RetryLoop.@Nullable Outcome outcome;
  private @Nullable RuntimeException failure;

  SdkHttpBridge(Operation operation, RequestSender sender) {
    this.operation = operation;
    this.sender = sender;
  }

  /**
   * Says what the SDK's request is.
   *
   * @param body what is sent in place of what the SDK made of the parameters, or null
   */
  void expect(byte @Nullable [] body) {
    this.body = body;
  }

  /** Tells whether the SDK has made a request, whose headers the next one can have. */
  boolean hasHeaders() {
    return !headers.isEmpty();
  }

  /**
   * Sends another request of the operation.
   *
   * @throws kms.error.CliException when it got no answer
   */
  RetryLoop.Outcome sendAgain(byte[] body) {
    return sender.send(operation, withId(newId()), body);
  }

  /** An id tells requests apart, and may be guessed. */
  private static String newId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private List<HttpHeader> withId(String id) {
    List<HttpHeader> all = new ArrayList<>(headers);
    all.add(new HttpHeader(INVOCATION_ID, id));
    return all;
  }

  /**
   * Returns how the request ended.
   *
   * @throws kms.error.CliException when it got no answer
   */
  RetryLoop.Outcome outcome() {
    if (failure != null) {
      throw failure;
    }
    return requireNonNull(outcome);
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new Exchange(request);
  }

  @Override
  public String clientName() {
    return "kms";
  }

  @Override
  public void close() {}

  private HttpExecuteResponse exchange(HttpExecuteRequest request) throws IOException {
    byte[] sent = body == null ? body(request) : body;
    try {
      keepHeaders(request.httpRequest());
      outcome = sender.send(operation, withId(header(request.httpRequest(), INVOCATION_ID)), sent);
    } catch (RuntimeException e) {
      // Interceptors of the SDK would make another failure of some.
      failure = e;
    }
    return HttpExecuteResponse.builder()
        .response(SdkHttpFullResponse.builder().statusCode(200).build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(EMPTY_OBJECT)))
        .build();
  }

  private static byte[] body(HttpExecuteRequest request) throws IOException {
    try (InputStream in = request.contentStreamProvider().orElseThrow().newStream()) {
      return in.readAllBytes();
    }
  }

  private void keepHeaders(SdkHttpRequest request) {
    for (String name : new String[] {"X-Amz-Target", "Content-Type"}) {
      headers.add(new HttpHeader(name, header(request, name)));
    }
  }

  private static String header(SdkHttpRequest request, String name) {
    return request.firstMatchingHeader(name).orElseThrow();
  }

  private final class Exchange implements ExecutableHttpRequest {
    private final HttpExecuteRequest request;

    Exchange(HttpExecuteRequest request) {
      this.request = request;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
      return exchange(request);
    }

    @Override
    public void abort() {}
  }
}
