package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kms.aws.Credentials;
import kms.error.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialResolverTest {
  private static final String FILE_KEYS =
      "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = secretfile\n";
  private static final String CONFIG_KEYS =
      "[default]\naws_access_key_id = AKIDCONF\naws_secret_access_key = secretconf\n";

  @TempDir Path home;
  private Search search;

  @BeforeEach
  void start() {
    search = new Search(home);
  }

  @Test
  void findsNothing() {
    search.givesNothing();
    assertEquals(
        "Unable to locate credentials. You can configure credentials by running \"aws"
            + " configure\".",
        assertThrows(ConfigurationException.class, () -> CredentialResolver.require(null))
            .getMessage());
  }

  @Test
  void hidesTheSecretInItsText() {
    String text = new Credentials("AKID", "secret", "token").toString();
    assertEquals("Credentials[accessKeyId=AKID]", text);
    assertFalse(text.contains("secret"));
  }

  @Test
  void takesTheVariables() {
    search.with("AWS_ACCESS_KEY_ID", "A").with("AWS_SECRET_ACCESS_KEY", "s");
    search.credentials(FILE_KEYS).gives("A", "s", null);
    search.with("AWS_SESSION_TOKEN", "t").gives("A", "s", "t");
    search.with("AWS_SECURITY_TOKEN", "u").gives("A", "s", "u");
    search.with("AWS_SECURITY_TOKEN", "").gives("A", "s", "t");
  }

  @Test
  void ignoresTheVariablesWithTheOption() {
    search.with("AWS_ACCESS_KEY_ID", "A").profile("default");
    search.credentials(FILE_KEYS).gives("AKIDFILE", "secretfile", null);
  }

  @Test
  void fallsThroughAnEmptyAccessKey() {
    search.with("AWS_ACCESS_KEY_ID", "").with("AWS_SECRET_ACCESS_KEY", "s");
    search.credentials(FILE_KEYS).gives("AKIDFILE", "secretfile", null);
  }

  @Test
  void failsWithHalfAPairOfVariables() {
    search.with("AWS_ACCESS_KEY_ID", "A").with("AWS_SECRET_ACCESS_KEY", "");
    search
        .credentials(FILE_KEYS)
        .fails("Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY");
  }

  @Test
  void refusesExpiredVariables() {
    search.with("AWS_ACCESS_KEY_ID", "A").with("AWS_SECRET_ACCESS_KEY", "s");
    search
        .with("AWS_CREDENTIAL_EXPIRATION", "2020-01-01T00:00:00Z")
        .failsLater("Credentials were refreshed, but the refreshed credentials are still expired.");
    search.with("AWS_CREDENTIAL_EXPIRATION", "2026-02-03T04:10:00Z").gives("A", "s", null);
    search.with("AWS_CREDENTIAL_EXPIRATION", "soon").fails("Unknown string format: soon");
  }

  @Test
  void prefersTheCredentialsFile() {
    search.credentials(FILE_KEYS).config(CONFIG_KEYS).gives("AKIDFILE", "secretfile", null);
  }

  @Test
  void takesTheConfigFile() {
    search.config(CONFIG_KEYS + "aws_session_token=t\n").gives("AKIDCONF", "secretconf", "t");
    search.config(CONFIG_KEYS + "aws_session_token=t\naws_security_token=\n");
    search.gives("AKIDCONF", "secretconf", null);
  }

  @Test
  void doesNotJoinHalvesOfTwoFiles() {
    search.credentials("[default]\naws_access_key_id=A\n");
    search
        .config("[default]\naws_secret_access_key=s\n")
        .fails(
            "Partial credentials found in shared-credentials-file, missing:"
                + " aws_secret_access_key");
  }

  @Test
  void failsWithHalfAPairInTheConfigFile() {
    search
        .config("[default]\naws_access_key_id=A\n")
        .fails("Partial credentials found in config-file, missing: aws_secret_access_key");
  }

  @Test
  void doesNotFallBackToDefault() {
    search.with("AWS_PROFILE", "a").credentials(FILE_KEYS + "[a]\nregion=x\n").givesNothing();
  }

  @Test
  void stopsAtAProfileOfALogin() {
    String login = "login_session=arn:aws:iam::123456789012:user/u\n";
    search.config("[default]\n" + login + "credential_process=false\naws_access_key_id=A\n");
    search.fails(
        "Missing Dependency: Using the login credential provider requires an additional dependency."
            + " You will need to pip install \"botocore[crt]\" before proceeding.");
    search.credentials(FILE_KEYS).gives("AKIDFILE", "secretfile", null);
  }

  @Test
  void readsTheFileOfEc2Tools() throws IOException {
    search.file("ec2", "# x\nAWSAccessKeyId = E\nAWSSecretKey=se=t\n");
    search.with("AWS_CREDENTIAL_FILE", "~/ec2").gives("E", "se=t", null);
    search
        .with("AWS_CREDENTIAL_FILE", "~/none")
        .fails("The specified config file (" + home + "/none) could not be found.");
    Files.write(home.resolve("latin1"), new byte[] {'a', (byte) 0xe9, 'b'});
    search
        .with("AWS_CREDENTIAL_FILE", "~/latin1")
        .fails("'utf-8' codec can't decode byte 0xe9 in position 1: invalid continuation byte");
  }

  @Test
  void readsTheFilesOfBoto() {
    search.file(".boto", "[Credentials]\naws_access_key_id=B\naws_secret_access_key=sb\n");
    search.gives("B", "sb", null);
    search.file("b2", "[Credentials]\naws_access_key_id=C\n");
    search
        .with("BOTO_CONFIG", "b2")
        .fails("Partial credentials found in boto-config, missing: aws_secret_access_key");
    search.file("b2", "junk").fails("Unable to parse config file: b2");
  }
}
