package kms.emulator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Makes requests that the SDK signs. */
final class SdkSigner {
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  private final Clock clock;
  AwsCredentialsIdentity credentials = AwsCredentialsIdentity.create("AKIDEXAMPLE", SECRET);
  String region = "us-east-1";
  String service = "kms";

  SdkSigner(Clock clock) {
    this.clock = clock;
  }

  SdkSigner with(AwsCredentialsIdentity other) {
    credentials = other;
    return this;
  }

  SdkSigner withToken(String token) {
    return with(AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", SECRET, token));
  }

  /** Returns a signed request for an operation. */
  SignedRequest sign(URI uri, String operation, String input) {
    byte[] body = input.getBytes(StandardCharsets.UTF_8);
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(uri)
            .putHeader("X-Amz-Target", "TrentService." + operation)
            .putHeader("Content-Type", "application/x-amz-json-1.1")
            .putHeader("X-Spaces", "  a   b ")
            .build();
    SdkHttpRequest signed =
        AwsV4HttpSigner.create()
            .sign(
                sign ->
                    sign.identity(credentials)
                        .request(request)
                        .payload(ContentStreamProvider.fromByteArray(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
            .request();
    Map<String, List<String>> headers = new TreeMap<>(signed.headers());
    return new SignedRequest("POST", uri.getRawPath(), uri.getRawQuery(), headers, body);
  }

  SignedRequest sign(String operation, String input) {
    return sign(URI.create("http://127.0.0.1:8080/"), operation, input);
  }
}
