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
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
