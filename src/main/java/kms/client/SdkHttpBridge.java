package kms.client;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kms.http.HttpHeader;
import kms.http.RetryLoop;
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
 * are not those of the reference.
 */
final class SdkHttpBridge implements SdkHttpClient {
  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final Operation operation;
  private final RequestSender sender;
  private byte @Nullable [] body;
  private RetryLoop.@Nullable Outcome outcome;
  private @Nullable RuntimeException failure;

  SdkHttpBridge(Operation operation, RequestSender sender) {
    this.operation = operation;
    this.sender = sender;
  }

  /**
   * Says what the next request is.
   *
   * @param body what is sent in place of what the SDK made of the parameters, or null
   */
  void expect(byte @Nullable [] body) {
    this.body = body;
    this.outcome = null;
    this.failure = null;
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
      outcome = sender.send(operation, headers(request.httpRequest()), sent);
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

  private static List<HttpHeader> headers(SdkHttpRequest request) {
    List<HttpHeader> headers = new ArrayList<>();
    for (String name : new String[] {"X-Amz-Target", "Content-Type", "amz-sdk-invocation-id"}) {
      headers.add(new HttpHeader(name, request.firstMatchingHeader(name).orElseThrow()));
    }
    return headers;
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
