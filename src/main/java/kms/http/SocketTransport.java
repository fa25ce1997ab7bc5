package kms.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLException;
import kms.error.CliException;
import kms.python.AsciiEncoder;
import kms.python.PythonText;
import kms.python.Utf8Encoder;
import kms.tls.TlsChoice;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/**
 * Sends each request over a socket of its own, which is what the fault tests and the clock asked
 * for. {@code HttpURLConnection} takes a body that is cut short for a whole one, loses the bodies
 * of 401 and 407, sends a POST again by itself and never gives a proxy the password with the first
 * CONNECT; {@code java.net.http} leaves threads behind and takes several times as long for one
 * call. Both load more classes. TLS goes on top of the socket, so that proxies, timeouts and faults
 * are the same with and without it; {@link TlsChoice} says whose.
 */
public final class SocketTransport implements HttpTransport {
  private static final int BUFFERED = 8192;

  private final HttpSettings settings;
  private final Connector connector;

  /** Creates a transport; nothing is read or connected before the first request. */
  public SocketTransport(HttpSettings settings) {
    this(settings, new TlsChoice());
  }

  /**
   * Creates a transport that encrypts as it is told.
   *
   * @param tls which implementation of TLS is used
   */
  public SocketTransport(HttpSettings settings, TlsChoice tls) {
    this.settings = settings;
    this.connector = new Connector(settings, tls);
  }

  @Override
  public HttpResponse send(HttpRequest request) {
    Url url = parse(request.url());
    Proxy proxy = settings.proxies().proxyFor(url);
    if (proxy != null) {
      proxy.check(url, request.url());
    }
    HttpSettings.checkTimeout(settings.connectTimeout());
    byte[] head = head(request, url, url.isSecure() ? null : proxy);
    try (Connection connection = connector.open(url, proxy, request.url())) {
      return exchange(connection, joined(head, request.body()));
    } catch (SocketTimeoutException e) {
      throw HttpFailureException.readTimeout(request.url(), e);
    } catch (SSLException e) {
      throw e.getCause() instanceof EOFException
          ? HttpFailureException.closed(request.url(), e)
          : HttpFailureException.tls(request.url(), e);
    } catch (IOException e) {
      throw HttpFailureException.closed(request.url(), e);
    }
  }

  private static Url parse(String text) {
    Url url = Url.parse(text);
    if (!url.scheme().isEmpty() && !url.scheme().equals("http") && !url.isSecure()) {
      throw HttpFailureException.unusable("Not supported URL scheme " + url.scheme());
    }
    checkUsable(url);
    return url;
  }

  private static void checkUsable(Url url) {
    if (!url.isAuthorityWellFormed()) {
      throw HttpFailureException.unusable("Failed to parse: " + url);
    }
    if (url.host() == null) {
      throw HttpFailureException.unusable("No host specified.");
    }
  }

  /**
   * A server may answer and close before it has read all; what it said then counts, not that the
   * rest could not be sent. Python sets the time to wait for the answer after it has sent the
   * request, and only then can it be too long.
   */
  private HttpResponse exchange(Connection connection, byte[] request) throws IOException {
    IOException unsent = null;
    try {
      write(connection, request);
    } catch (SSLException e) {
      throw e;
    } catch (IOException e) {
      unsent = e;
    }
    HttpSettings.checkTimeout(settings.readTimeout());
    try {
      return new ResponseReader(connection.input()).read();
    } catch (IOException e) {
      throw unsent == null ? e : unsent;
    }
  }

  /** What fits into the buffers of the system is written at once, whether it is read or not. */
  private void write(Connection connection, byte[] request) throws IOException {
    if (request.length <= BUFFERED) {
      connection.output().write(request);
      return;
    }
    WriteGuard guard = WriteGuard.watch(connection, settings.connectTimeout());
    try {
      connection.output().write(request);
    } finally {
      guard.stop();
    }
  }

  private static byte[] joined(byte[] head, byte[] body) {
    byte[] all = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  /**
   * A plain proxy is told the whole address; TLS hides a proxy from the request. Nothing is said of
   * closing the connection: servers would then end an answer by that, and a cut one would look
   * whole.
   */
  private static byte[] head(HttpRequest request, Url url, @Nullable Proxy plainProxy) {
    String address = (plainProxy == null ? "" : "http://" + url.hostHeader()) + url.target();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    append(out, request.method() + " " + address + " HTTP/1.1\r\n", StandardCharsets.UTF_8);
    addMissing(out, request, "Host", url.hostHeader());
    addMissing(out, request, "Accept-Encoding", "identity");
    for (HttpHeader header : request.headers()) {
      append(out, header);
    }
    if (request.body().length > 0 || !request.method().equals("GET")) {
      addMissing(out, request, "Content-Length", Integer.toString(request.body().length));
    }
    String authorization = plainProxy == null ? null : plainProxy.authorization();
    if (authorization != null) {
      append(out, new HttpHeader("Proxy-Authorization", authorization));
    }
    append(out, "\r\n", StandardCharsets.UTF_8);
    return out.toByteArray();
  }

  private static void addMissing(
      ByteArrayOutputStream out, HttpRequest request, String name, String value) {
    if (!has(request.headers(), name)) {
      append(out, new HttpHeader(name, value));
    }
  }

  private static boolean has(List<HttpHeader> headers, String name) {
    for (HttpHeader header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The message shows the value, as that of Python's http.client does, unless it is a token, which
   * is as good as a password. Python lets a line end pass when a blank follows; that is refused
   * too, as no service reads such a header.
   */
  private static void append(ByteArrayOutputStream out, HttpHeader header) {
    String value = header.value();
    if (!HttpHeader.isLegalValue(value)) {
      boolean secret =
          header.name().equalsIgnoreCase("X-Amz-Security-Token")
              || header.name().equalsIgnoreCase("x-aws-ec2-metadata-token");
      byte[] bytes = (secret ? "***" : value).getBytes(StandardCharsets.UTF_8);
      throw HttpFailureException.unusable("Invalid header value " + PythonText.repr(bytes));
    }
    check(header);
    append(out, header.name() + ": ", StandardCharsets.UTF_8);
    append(out, value + "\r\n", header.charset());
  }

  private static void append(ByteArrayOutputStream out, String text, Charset charset) {
    out.writeBytes(text.getBytes(charset));
  }

  /** The words of the AWS CLI, which cannot send halves of surrogate pairs either. */
  private static void check(HttpHeader header) {
    try {
      if (Utf8Encoder.hasSurrogate(header.value())) {
        AsciiEncoder.checkEscaped(header.value());
        throw new CliException("cannot use a bytes pattern on a string-like object");
      }
      if (header.charset().equals(StandardCharsets.ISO_8859_1)) {
        AsciiEncoder.checkLatin1(header.value());
      }
    } catch (CliException e) {
      throw HttpFailureException.unusable(e.getMessage());
    }
  }
}
