package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kms.aws.Credentials;
import kms.config.Surroundings;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFilesSourceTest {
  private static final Credentials FOUND = new Credentials("AKID", "secret", null);
  private static final String PAIR = "aws_access_key_id=AKID\naws_secret_access_key=secret\n";

  @TempDir Path home;
  private Surroundings surroundings;

  @BeforeEach
  void start() {
    surroundings = new Surroundings(home).with("BOTO_CONFIG", "none");
  }

  private @Nullable Credentials find() {
    CredentialProvider found = new LegacyFilesSource(surroundings.environment()).find();
    return found == null ? null : found.get();
  }

  private String failure() {
    return assertThrows(CliException.class, this::find).getMessage();
  }

  private void ec2(String text) {
    surroundings.with("AWS_CREDENTIAL_FILE", "ec2").file("ec2", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWSAccessKeyId=AKID\nAWSSecretKey=secret\n",
        "# keys\n\n AWSSecretKey = secret\r\n AWSAccessKeyId\t=\tAKID",
        "AWSAccessKeyId=old\nAWSAccessKeyId=AKID\nAWSSecretKey=secret\nother=x\n",
        "\u00a0AWSAccessKeyId\u00a0=\u00a0AKID\u00a0\nAWSSecretKey=\u2007secret\u202f\n",
      })
  void readsTheFileOfTheEc2Tools(String text) {
    ec2(text);
    assertEquals(FOUND, find());
  }

  @Test
  void keepsWhatFollowsASecondEqualsSign() {
    ec2("AWSAccessKeyId=AKID\nAWSSecretKey=a=b==\n");
    assertEquals(new Credentials("AKID", "a=b==", null), find());
  }

  @Test
  void findsTheFileBelowTheHomeFolder() {
    surroundings.with("AWS_CREDENTIAL_FILE", "~/keys");
    surroundings.file("keys", "AWSAccessKeyId=AKID\nAWSSecretKey=secret\n");
    assertEquals(FOUND, find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AWSSecretKey=secret\n", "awsaccesskeyid=AKID\n", "AWSAccessKeyId\n"})
  void asksBotoWhereThatFileHasNoAccessKey(String text) {
    ec2(text);
    assertEquals(null, find());
    surroundings.with("BOTO_CONFIG", "boto").file("boto", "[Credentials]\n" + PAIR);
    assertEquals(FOUND, find());
  }

  @Test
  void wantsBothKeys() {
    ec2("AWSAccessKeyId=AKID\n");
    assertEquals("'AWSSecretKey'", failure());
  }

  @Test
  void wantsTheFileThatIsNamed() {
    surroundings.with("AWS_CREDENTIAL_FILE", "missing");
    assertEquals("The specified config file (missing) could not be found.", failure());
  }

  @Test
  void wantsUtf8() throws IOException {
    surroundings.with("AWS_CREDENTIAL_FILE", "latin1");
    Files.write(home.resolve("latin1"), new byte[] {'a', '=', (byte) 0xe9});
    assertEquals(
        "'utf-8' codec can't decode byte 0xe9 in position 2: unexpected end of data", failure());
  }

  @Test
  void readsTheFileOfBoto() {
    surroundings.with("BOTO_CONFIG", "boto");
    surroundings.file("boto", "[Credentials]\n" + PAIR + "aws_session_token=t\n");
    assertEquals(FOUND, find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[Boto]\n" + PAIR, "[Credentials]\naws_secret_access_key=secret\n"})
  void findsNothingInAnotherFileOfBoto(String text) {
    surroundings.with("BOTO_CONFIG", "boto").file("boto", text);
    assertEquals(null, find());
  }

  @Test
  void wantsBothKeysOfBoto() {
    surroundings.with("BOTO_CONFIG", "boto");
    surroundings.file("boto", "[Credentials]\naws_access_key_id=AKID\n");
    assertEquals(
        "Partial credentials found in boto-config, missing: aws_secret_access_key", failure());
  }

  @Test
  void wantsAFileOfBotoThatParses() {
    surroundings.with("BOTO_CONFIG", "boto").file("boto", PAIR);
    assertEquals("Unable to parse config file: boto", failure());
  }
}
