package kms.emulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kms.url.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** Brings a request into the form that Signature Version 4 signs. */
final class CanonicalRequest {
  private final SignedRequest request;
  private final List<String> signedHeaders;

  CanonicalRequest(SignedRequest request, List<String> signedHeaders) {
    this.request = request;
    this.signedHeaders = signedHeaders;
  }

  /** Returns the canonical request. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(request.method()).append('\n');
    text.append(path(request.path())).append('\n');
    text.append(query(request.query())).append('\n');
    for (String name : signedHeaders) {
      text.append(name).append(':').append(value(request.header(name))).append('\n');
    }
    text.append('\n').append(String.join(";", signedHeaders)).append('\n');
    return text.append(Sha256.hex(Sha256.hash(request.body()))).toString();
  }

  /** Encodes the path once more, as all services but S3 have it. */
  private static String path(String path) {
    return PercentEncoding.strict(path.isEmpty() ? "/" : path, "/");
  }

  private static String query(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    List<String> parameters = new ArrayList<>();
    for (String parameter : query.split("&", -1)) {
      parameters.add(parameter.indexOf('=') < 0 ? parameter + "=" : parameter);
    }
    Collections.sort(parameters);
    return String.join("&", parameters);
  }

  private static String value(@Nullable String value) {
    return value == null ? "" : value.strip().replaceAll(" +", " ");
  }
}
