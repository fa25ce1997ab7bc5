package kms.credentials;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kms.aws.Credentials;
import kms.aws.RequestSigner;
import kms.aws.RetryLoop;
import kms.aws.ServiceError;
import kms.config.Service;
import kms.config.ServiceEndpoint;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.http.HttpTransport;
import kms.python.PythonText;
import kms.url.PercentEncoding;
import kms.url.Url;
import kms.xml.XmlElement;
import kms.xml.XmlSyntaxException;
import org.jspecify.annotations.Nullable;

/** Calls the Security Token Service. */
final class StsClient {
  private static final List<HttpHeader> HEADERS =
      List.of(
          new HttpHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
          new HttpHeader("User-Agent", "kms"));

  private final CredentialContext context;

  StsClient(CredentialContext context) {
    this.context = context;
  }

  /**
   * Calls an operation.
   *
   * @param signer what signs the request, or null to send it unsigned
   * @return the answer's result
   * @throws CliException when the service refuses or cannot be reached
   */
  XmlElement call(String operation, Map<String, String> parameters, @Nullable Credentials signer) {
    ServiceEndpoint endpoint =
        context.endpoint(Service.STS, context.configuration().requestedRegion());
    HttpRequest request =
        new HttpRequest(
            "POST",
            Url.endpoint(endpoint.url()).withPath().toString(),
            HEADERS,
            form(operation, parameters).getBytes(UTF_8));
    HttpTransport transport = context.serviceTransport();
    RetryLoop.Outcome outcome =
        context
            .retryLoop()
            .run(number -> answer(transport.send(signed(request, endpoint, signer))));
    ServiceError error = outcome.answer().error();
    if (error != null) {
      throw new CliException(error.sentence(operation, outcome.note()));
    }
    String result = operation + "Result";
    XmlElement found = document(outcome.answer().response()).child(result);
    if (found == null) {
      throw new CliException(PythonText.repr(result));
    }
    return found;
  }

  private HttpRequest signed(
      HttpRequest request, ServiceEndpoint endpoint, @Nullable Credentials signer) {
    if (signer == null) {
      return request;
    }
    return new RequestSigner("sts", endpoint.signingRegion(), context.environment().clock())
        .sign(request, signer);
  }

  private static String form(String operation, Map<String, String> parameters) {
    StringBuilder form = new StringBuilder("Action=" + operation + "&Version=2011-06-15");
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      form.append('&').append(parameter.getKey()).append('=');
      form.append(PercentEncoding.strict(parameter.getValue(), " ").replace(' ', '+'));
    }
    return form.toString();
  }

  private static RetryLoop.Answer answer(HttpResponse response) {
    return new RetryLoop.Answer(response, error(response));
  }

  private static @Nullable ServiceError error(HttpResponse response) {
    if (response.status() < 300) {
      return null;
    }
    ServiceError generic = CredentialErrorReader.generic(response);
    if (generic != null) {
      return generic;
    }
    XmlElement document = document(response);
    XmlElement several = document.child("Errors");
    XmlElement one = (several == null ? document : several).child("Error");
    return new ServiceError(text(one, "Code"), text(one, "Message"));
  }

  /** What is not there is unknown; what is there without a text is nothing to Python. */
  private static String text(@Nullable XmlElement error, String name) {
    XmlElement child = error == null ? null : error.child(name);
    if (child == null) {
      return "Unknown";
    }
    return child.text().isEmpty() ? "None" : child.text();
  }

  private static XmlElement document(HttpResponse response) {
    try {
      return XmlElement.parse(response.body());
    } catch (XmlSyntaxException e) {
      throw new CliException(
          "Unable to parse response ("
              + e.getMessage()
              + "), invalid XML received. Further retries may succeed:\n"
              + PythonText.repr(withoutSecrets(response.body())),
          e);
    }
  }

  /**
   * A message must not show what only the user of the role may know. As the document is damaged,
   * that is all from the name of a secret to where it ends; in UTF-16 the names hide between NULs.
   */
  private static byte[] withoutSecrets(byte[] document) {
    Pattern secret = Pattern.compile("(?s)((SecretAccessKey|SessionToken)>?).*?(</[^<>]*\\2|\\z)");
    String text = new String(document, ISO_8859_1);
    String narrow = text.replace("\0", "");
    boolean wide = !narrow.equals(text) && secret.matcher(narrow).find();
    return (wide ? "***" : secret.matcher(text).replaceAll("$1***$3")).getBytes(ISO_8859_1);
  }
}
