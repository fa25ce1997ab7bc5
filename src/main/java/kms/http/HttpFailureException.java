package kms.http;

import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** A request that got no whole answer, in the words of the AWS CLI. */
public final class HttpFailureException extends CliException {
  private static final long serialVersionUID = 1L;

  private final boolean retryable;

  private HttpFailureException(String message, boolean retryable, @Nullable Throwable cause) {
    super(message, cause);
    this.retryable = retryable;
  }

  static HttpFailureException notConnected(String url, Throwable cause) {
    return retryable("Could not connect to the endpoint URL: \"" + url + "\"", cause);
  }

  static HttpFailureException connectTimeout(String url, Throwable cause) {
    return retryable("Connect timeout on endpoint URL: \"" + url + "\"", cause);
  }

  static HttpFailureException readTimeout(String url, Throwable cause) {
    return retryable("Read timeout on endpoint URL: \"" + url + "\"", cause);
  }

  public static HttpFailureException closed(String url, @Nullable Throwable cause) {
    return retryable(
        "Connection was closed before we received a valid response from endpoint URL: \""
            + url
            + "\".",
        cause);
  }

  static HttpFailureException proxy(String proxy, @Nullable Throwable cause) {
    return retryable("Failed to connect to proxy URL: \"" + proxy + "\"", cause);
  }

  static HttpFailureException tls(String url, SSLException cause) {
    String message = String.valueOf(cause.getMessage());
    String detail = message.startsWith("[SSL") ? message : "[SSL] " + message;
    return retryable("SSL validation failed for " + url + " " + detail, cause);
  }

  /** Not retryable: neither a certificate nor the file to check it with changes meanwhile. */
  public static HttpFailureException untrusted(
      String url, String detail, @Nullable Throwable cause) {
    return new HttpFailureException(
        "SSL validation failed for " + url + " " + detail, false, cause);
  }

  /** Not retryable: what was to be sent, or where to, cannot be. */
  public static HttpFailureException unusable(String detail) {
    return new HttpFailureException(
        "An HTTP Client raised an unhandled exception: " + detail, false, null);
  }

  private static HttpFailureException retryable(String message, @Nullable Throwable cause) {
    return new HttpFailureException(message, true, cause);
  }

  /** Tells whether another implementation of TLS may get on better with the server. */
  boolean isDisagreement() {
    Throwable cause = getCause() instanceof HttpFailureException e ? e.getCause() : getCause();
    return cause instanceof SSLHandshakeException
        && !(cause.getCause() instanceof CertificateException);
  }

  /** Tells whether another attempt may succeed. */
  public boolean isRetryable() {
    return retryable;
  }
}
