package kms.http;

/** Sends requests, one connection each: resolves, connects, tunnels, encrypts, writes and reads. */
public interface HttpTransport {

  /**
   * Sends a request and reads the whole answer; redirects are not followed.
   *
   * @throws HttpFailureException when no whole answer came
   */
  HttpResponse send(HttpRequest request);
}
