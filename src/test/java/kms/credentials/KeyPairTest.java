package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import kms.aws.Credentials;
import kms.config.IniFile;
import kms.config.IniSection;
import kms.error.CliException;
import org.junit.jupiter.api.Test;

class KeyPairTest {
  private static final String ACCESS = "aws_access_key_id=AKID\n";
  private static final String SECRET = "aws_secret_access_key=secret\n";

  private static IniSection section(String lines) {
    byte[] file = ("[s]\n" + lines).getBytes(StandardCharsets.UTF_8);
    IniSection section = IniFile.parse(file, "file").section("s");
    assertNotNull(section);
    return section;
  }

  @Test
  void isBothKeys() {
    assertEquals(
        new Credentials("AKID", "secret", null), KeyPair.of(section(ACCESS + SECRET), "file"));
  }

  @Test
  void hasATokenUnderEitherName() {
    assertEquals(
        new Credentials("AKID", "secret", "new"),
        KeyPair.of(section(ACCESS + SECRET + "aws_session_token=new\n"), "file"));
    assertEquals(
        new Credentials("AKID", "secret", "old"),
        KeyPair.of(
            section(ACCESS + SECRET + "aws_session_token=new\naws_security_token=old\n"), "file"));
  }

  @Test
  void isNoneWithoutTheAccessKey() {
    assertNull(KeyPair.of(section(""), "file"));
    assertNull(KeyPair.of(section(SECRET), "file"));
  }

  @Test
  void isNotTheAccessKeyAlone() {
    CliException failure =
        assertThrows(CliException.class, () -> KeyPair.of(section(ACCESS), "config-file"));
    assertEquals(
        "Partial credentials found in config-file, missing: aws_secret_access_key",
        failure.getMessage());
  }

  @Test
  void isInPartWithOneOfTheKeys() {
    assertTrue(KeyPair.isPartOf(section(ACCESS)));
    assertTrue(KeyPair.isPartOf(section(SECRET)));
    assertFalse(KeyPair.isPartOf(section("aws_session_token=t\n")));
  }
}
