package kms.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** Fetches the list of stores from an endpoint that is running. */
final class StorePage {
  private static final int TIMEOUT_MILLIS = 10_000;

  private StorePage() {}

  /**
   * Returns the page.
   *
   * @param url where the endpoint is
   * @throws IOException when nothing answers there, or something else does
   * @throws IllegalArgumentException when the URL is none
   */
  static byte[] fetch(String url) throws IOException {
    URI page = URI.create(url).resolve(KmsEndpoint.STORES_PATH);
    if (page.getHost() == null
        || !(page.toURL().openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection connection)) {
      throw new IllegalArgumentException("not the URL of an endpoint: " + url);
    }
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IOException("no stores at " + page + ": " + e.getMessage(), e);
    }
  }
}
