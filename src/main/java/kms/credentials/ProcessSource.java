package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import kms.aws.Credentials;
import kms.environment.Environment;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.python.DateReader;
import kms.python.PythonDateTime;
import kms.python.PythonText;
import kms.python.TypeErrors;
import kms.python.Utf8Decoder;
import org.jspecify.annotations.Nullable;

/** Runs the program of {@code credential_process}, which prints credentials as JSON. */
final class ProcessSource implements CredentialFetch {
  private static final String NAME = "custom-process";

  private final Environment environment;
  private final String command;

  private ProcessSource(Environment environment, String command) {
    this.environment = environment;
    this.command = command;
  }

  /**
   * Runs the program, when there is one.
   *
   * @throws CliException when it cannot be started, fails or prints anything else
   */
  static @Nullable CredentialProvider find(Environment environment, @Nullable String command) {
    if (command == null) {
      return null;
    }
    ProcessSource source = new ProcessSource(environment, command);
    TemporaryCredentials found = source.fetch();
    return found.expiration() == null
        ? new StaticProvider(found.credentials())
        : new RefreshingProvider(source, environment.clock(), found);
  }

  @Override
  public TemporaryCredentials fetch() {
    CommandOutput output = CommandOutput.of(environment, command);
    if (output.status() != 0) {
      throw failure(Utf8Decoder.decode(output.stderr()));
    }
    return parse(environment, Utf8Decoder.decode(output.stdout()));
  }

  static TemporaryCredentials parse(Environment environment, String text) {
    JsonNode parsed = JsonReader.read(text);
    if (!parsed.isObject()) {
      throw TypeErrors.noAttribute(parsed, "get");
    }
    checkVersion(parsed.get("Version"));
    String accessKey = required(parsed, "AccessKeyId");
    String secretKey = required(parsed, "SecretAccessKey");
    return new TemporaryCredentials(
        new Credentials(accessKey, secretKey, optional(parsed, "SessionToken")),
        expiration(environment, parsed.get("Expiration")));
  }

  private static void checkVersion(@Nullable JsonNode version) {
    boolean isOne =
        version != null
            && (version.isNumber() ? version.doubleValue() == 1 : version.booleanValue());
    if (!isOne) {
      throw failure(
          "Unsupported version '"
              + (version == null ? "<Version key not provided>" : PythonText.str(version))
              + "' for credential process provider, supported versions: 1");
    }
  }

  private static String required(JsonNode parsed, String key) {
    if (!parsed.has(key)) {
      throw failure("Missing required key in response: " + PythonText.repr(key));
    }
    String value = JsonMembers.text(parsed, key);
    if (value == null) {
      throw failure("The value of " + key + " is not a string");
    }
    return value;
  }

  private static @Nullable String optional(JsonNode parsed, String key) {
    return parsed.hasNonNull(key) ? required(parsed, key) : null;
  }

  private static @Nullable PythonDateTime expiration(
      Environment environment, @Nullable JsonNode value) {
    return value == null || value.isNull() ? null : new DateReader(environment).date(value);
  }

  private static CliException failure(String detail) {
    return new CliException("Error when retrieving credentials from " + NAME + ": " + detail);
  }
}
