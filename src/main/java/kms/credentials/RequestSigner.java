package kms.credentials;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.Url;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Signs requests with the SDK's Signature Version 4, in their headers. */
public final class RequestSigner {
  private final String service;
  private final String region;
  private final Clock clock;

  /**
   * Creates a signer.
   *
   * @param service the name in the signature's scope, such as {@code sts}
   * @param region the region in that scope
   * @param clock tells the time of the signature
   */
  public RequestSigner(String service, String region, Clock clock) {
    this.service = service;
    this.region = region;
    this.clock = clock;
  }

  /** Returns the request with the headers of a signature added; all its headers are signed. */
  public HttpRequest sign(HttpRequest request, Credentials credentials) {
    SdkHttpRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                SignRequest.builder(identity(credentials))
                    .request(sdkRequest(request))
                    .payload(() -> new ByteArrayInputStream(request.body()))
                    .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, service)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                    .putProperty(HttpSigner.SIGNING_CLOCK, clock)
                    .build())
            .request();
    List<HttpHeader> headers = new ArrayList<>();
    for (Map.Entry<String, List<String>> header : signed.headers().entrySet()) {
      for (String value : header.getValue()) {
        headers.add(new HttpHeader(header.getKey(), value));
      }
    }
    return new HttpRequest(request.method(), request.url(), headers, request.body());
  }

  private static AwsCredentialsIdentity identity(Credentials credentials) {
    @Nullable String token = credentials.sessionToken();
    return token == null
        ? AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey())
        : AwsSessionCredentialsIdentity.create(
            credentials.accessKeyId(), credentials.secretAccessKey(), token);
  }

  private static SdkHttpRequest sdkRequest(HttpRequest request) {
    Url url = Url.parse(request.url());
    SdkHttpRequest.Builder builder =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .protocol(url.scheme())
            .host(host(url))
            .port(url.port())
            .encodedPath(url.encodedPath());
    for (HttpHeader header : request.headers()) {
      builder.appendHeader(header.name(), header.value());
    }
    return builder.build();
  }

  private static String host(Url url) {
    String host = String.valueOf(url.host());
    return host.indexOf(':') < 0 ? host : "[" + host + "]";
  }
}
