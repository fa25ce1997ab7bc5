package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kms.aws.Credentials;
import kms.error.CliException;
import kms.python.DateReader;
import kms.python.PythonText;
import kms.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Knows the answer to a request for a role's credentials, as it comes and as it is cached. */
final class RoleAnswer {
  private static final String CREDENTIALS = "Credentials";
  private static final String EXPIRATION = "Expiration";

  private RoleAnswer() {}

  /**
   * Turns the result of an answer into what is cached.
   *
   * @param dates rewrites the end as ISO 8601, as the AWS CLI does where it prints points in time
   *     so; null leaves it as it came
   * @throws CliException when there are no credentials, something in them is there twice, or the
   *     end is no point in time, and to be rewritten
   */
  static ObjectNode of(XmlElement result, @Nullable DateReader dates) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ObjectNode credentials = answer.putObject(CREDENTIALS);
    XmlElement found = result.child(CREDENTIALS);
    if (found == null) {
      throw missing(CREDENTIALS);
    }
    copy(found, credentials, "AccessKeyId", "SecretAccessKey", "SessionToken", EXPIRATION);
    if (dates != null && credentials.has(EXPIRATION)) {
      credentials.put(EXPIRATION, dates.timestamp(credentials.get(EXPIRATION)).isoFormat());
    }
    ObjectNode user = answer.putObject("AssumedRoleUser");
    copy(result.child("AssumedRoleUser"), user, "AssumedRoleId", "Arn");
    String account = account(JsonMembers.text(user, "Arn"));
    if (account != null) {
      credentials.put("AccountId", account);
    }
    return answer;
  }

  private static void copy(@Nullable XmlElement from, ObjectNode to, String... names) {
    for (String name : names) {
      String text = from == null ? null : from.textOf(name);
      if (text != null) {
        to.put(name, text);
      }
    }
  }

  private static @Nullable String account(@Nullable String arn) {
    String[] parts = arn == null ? new String[0] : arn.split(":", 6);
    return parts.length == 6 && parts[0].equals("arn") ? parts[4] : null;
  }

  /**
   * Returns the credentials of an answer.
   *
   * @throws CliException when something is missing, or its end is no date
   */
  static TemporaryCredentials credentials(ObjectNode answer, DateReader dates) {
    JsonNode credentials = answer.path(CREDENTIALS);
    String end = required(credentials, EXPIRATION);
    return new TemporaryCredentials(
        new Credentials(
            required(credentials, "AccessKeyId"),
            required(credentials, "SecretAccessKey"),
            required(credentials, "SessionToken")),
        dates.date(end));
  }

  private static String required(JsonNode credentials, String name) {
    String value = JsonMembers.text(credentials, name);
    if (value == null) {
      throw missing(name);
    }
    return value;
  }

  /** Python's words for a key that is not there are the key. */
  private static CliException missing(String name) {
    return new CliException(PythonText.repr(name));
  }
}
