package kms.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kms.tls.Tls;
import kms.tls.TlsChoice;
import kms.url.HostRules;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/**
 * Makes the connection a request goes over: resolves, connects, asks a proxy for a tunnel and
 * encrypts.
 */
final class Connector {
  private static final int TUNNEL_OPEN = 200;

  private final HttpSettings settings;
  private final TlsLayer layer;
  private final TlsChoice choice;

  Connector(HttpSettings settings, TlsChoice choice) {
    this.settings = settings;
    this.layer = new TlsLayer(settings.trust(), settings.unverified());
    this.choice = choice;
  }

  /**
   * Returns a connection over which the server of an address, or a plain proxy, takes a request.
   *
   * @param shown the address as messages show it
   * @throws HttpFailureException when there is none to be had
   */
  Connection open(Url url, @Nullable Proxy proxy, String shown) {
    try {
      return open(choice, url, proxy, shown);
    } catch (HttpFailureException e) {
      Tls tls = e.isDisagreement() ? choice.alternative() : null;
      if (tls == null) {
        throw e;
      }
      return openWith(tls, url, proxy, shown, e);
    }
  }

  /**
   * When that fails too, the first failure counts, in whose words OpenSSL's users know it, unless
   * now the certificate could be seen and is not trusted.
   */
  private Connection openWith(
      Tls tls, Url url, @Nullable Proxy proxy, String shown, HttpFailureException failure) {
    try {
      Connection connection = open(new TlsChoice(tls), url, proxy, shown);
      choice.settleOn(tls);
      return connection;
    } catch (HttpFailureException e) {
      HttpFailureException told = e.isRetryable() ? failure : e;
      told.addSuppressed(e.isRetryable() ? e : failure);
      throw told;
    }
  }

  private Connection open(TlsChoice tls, Url url, @Nullable Proxy proxy, String shown) {
    Socket carrier = proxy == null ? connect(url, shown) : connectTo(proxy);
    try {
      Socket socket = proxy == null ? carrier : encryptTo(proxy, tls, carrier);
      if (url.isSecure()) {
        socket = encrypt(tls, socket, url, proxy, shown);
      }
      socket.setSoTimeout(milliseconds(settings.readTimeout()));
      return new Connection(carrier, socket);
    } catch (IOException e) {
      close(carrier);
      throw HttpFailureException.closed(shown, e);
    } catch (RuntimeException e) {
      close(carrier);
      throw e;
    }
  }

  private Socket connect(Url url, String shown) {
    try {
      return connect(url);
    } catch (SocketTimeoutException e) {
      throw HttpFailureException.connectTimeout(shown, e);
    } catch (IOException e) {
      throw HttpFailureException.notConnected(shown, e);
    }
  }

  private Socket connectTo(Proxy proxy) {
    try {
      return connect(proxy.url());
    } catch (IOException e) {
      throw HttpFailureException.proxy(proxy.shown(), e);
    }
  }

  private Socket encryptTo(Proxy proxy, TlsChoice tls, Socket carrier) {
    if (!proxy.url().isSecure()) {
      return carrier;
    }
    try {
      return layer.encrypt(tls.get(), carrier, proxy.url(), proxy.shown());
    } catch (IOException | HttpFailureException e) {
      throw HttpFailureException.proxy(proxy.shown(), e);
    }
  }

  /** Tries all addresses of the host; the failure of the last one counts. */
  private Socket connect(Url url) throws IOException {
    if (!HostRules.hasLabels(url.address())) {
      throw HttpFailureException.unusable(
          "Failed to parse: '" + url.address() + "', label empty or too long");
    }
    IOException failure = new ConnectException("no address");
    for (InetAddress address : InetAddress.getAllByName(url.address())) {
      Socket socket = new Socket(java.net.Proxy.NO_PROXY);
      try {
        socket.setTcpNoDelay(true);
        socket.connect(
            new InetSocketAddress(address, url.port()), milliseconds(settings.connectTimeout()));
        socket.setSoTimeout(milliseconds(settings.connectTimeout()));
        return socket;
      } catch (IOException e) {
        close(socket);
        failure = e;
      }
    }
    throw failure;
  }

  private Socket encrypt(
      TlsChoice tls, Socket socket, Url url, @Nullable Proxy proxy, String shown) {
    try {
      if (proxy != null) {
        openTunnel(socket, url, proxy);
      }
      return layer.encrypt(tls.get(), socket, url, shown);
    } catch (SocketTimeoutException e) {
      throw HttpFailureException.readTimeout(shown, e);
    } catch (IOException e) {
      throw HttpFailureException.closed(shown, e);
    }
  }

  private static void openTunnel(Socket socket, Url url, Proxy proxy) throws IOException {
    String host = url.hostWithPort();
    String authorization = proxy.authorization();
    String request =
        "CONNECT "
            + host
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\n"
            + (authorization == null ? "" : "Proxy-Authorization: " + authorization + "\r\n")
            + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    int status = ResponseReader.readTunnelStatus(socket.getInputStream());
    if (status != TUNNEL_OPEN) {
      throw HttpFailureException.proxy(
          proxy.shown(), new IOException("Tunnel connection failed: " + status));
    }
  }

  /** Zero stays: no timeout. More than an integer holds is as good as none. */
  static int milliseconds(Duration timeout) {
    return timeout.toSeconds() < Integer.MAX_VALUE / 1000
        ? (int) timeout.toMillis()
        : Integer.MAX_VALUE;
  }

  static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // What went wrong before is what counts.
    }
  }
}
