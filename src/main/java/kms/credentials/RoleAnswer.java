package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kms.aws.Credentials;
import kms.error.CliException;
import kms.python.DateReader;
import org.jspecify.annotations.Nullable;

/** Knows the answer to a request for a role's credentials, as it comes and as it is cached. */
final class RoleAnswer {
  private static final String CREDENTIALS = "Credentials";
  private static final String EXPIRATION = "Expiration";

  private RoleAnswer() {}

  /**
   * Turns the document of an answer into what is cached.
   *
   * @param dates rewrites the end as ISO 8601, as the AWS CLI does where it prints points in time
   *     so; null leaves it as it came
   * @throws CliException when the end is no point in time, and to be rewritten
   */
  static ObjectNode of(XmlText document, @Nullable DateReader dates) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ObjectNode credentials = answer.putObject(CREDENTIALS);
    copy(document, credentials, "Credentials/AccessKeyId");
    copy(document, credentials, "Credentials/SecretAccessKey");
    copy(document, credentials, "Credentials/SessionToken");
    copy(document, credentials, "Credentials/" + EXPIRATION);
    if (dates != null && credentials.has(EXPIRATION)) {
      credentials.put(EXPIRATION, dates.timestamp(credentials.get(EXPIRATION)).isoFormat());
    }
    ObjectNode user = answer.putObject("AssumedRoleUser");
    copy(document, user, "AssumedRoleUser/AssumedRoleId");
    copy(document, user, "AssumedRoleUser/Arn");
    String account = account(JsonMembers.text(user, "Arn"));
    if (account != null) {
      credentials.put("AccountId", account);
    }
    return answer;
  }

  private static void copy(XmlText document, ObjectNode object, String path) {
    String text = document.find(path);
    if (text != null) {
      object.put(path.substring(path.indexOf('/') + 1), text);
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
    return new TemporaryCredentials(
        new Credentials(
            required(credentials, "AccessKeyId"),
            required(credentials, "SecretAccessKey"),
            required(credentials, "SessionToken")),
        dates.date(required(credentials, EXPIRATION)));
  }

  private static String required(JsonNode credentials, String name) {
    String value = JsonMembers.text(credentials, name);
    if (value == null) {
      throw new CliException("The credentials of the role have no " + name);
    }
    return value;
  }
}
