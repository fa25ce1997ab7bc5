package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocalOptionsParserTest {
  @Test
  void hasDefaults() {
    LocalOptions options = parse();

    assertEquals(0, options.port());
    assertNull(options.region());
    assertNull(options.keyStore());
    assertNull(options.showUrl());
    assertFalse(options.help());
    assertEquals(Duration.ZERO, options.transitionTime());
    assertEquals(List.of(), options.stores());
    assertEquals(
        Map.of("AKIDEXAMPLE", new KnownCredentials(SdkSigner.SECRET, null)), options.credentials());
  }

  @Test
  void takesAValueAsAWordOfItsOwnOrAfterAnEqualsSign() {
    LocalOptions options = parse("--port", "8080", "--region=eu-west-1");

    assertEquals(8080, options.port());
    assertEquals("eu-west-1", options.region());
  }

  @Test
  void takesNamesOfItsOwnInAnyCase() {
    assertEquals(Set.of(), parse().hosts());
    assertEquals(
        Set.of("kms.test", "kms-local"),
        parse("--host", "KMS.test", "--host", "kms-local").hosts());
  }

  @Test
  void keepsTheOrderOfTheStores() {
    assertEquals(
        List.of(
            new StoreSpec("prod", ConnectionState.CONNECTED, null),
            new StoreSpec("store-1", ConnectionState.CONNECTED, null),
            new StoreSpec("store-2", ConnectionState.CONNECTED, null),
            new StoreSpec("a=b", ConnectionState.FAILED, ConnectionErrorCode.USER_NOT_FOUND)),
        parse("--store", "prod=CONNECTED", "--stores", "2", "--store=a=b=FAILED:USER_NOT_FOUND")
            .stores());
  }

  @Test
  void givesAFailedStoreACode() {
    assertEquals(
        List.of(new StoreSpec("x", ConnectionState.FAILED, ConnectionErrorCode.INTERNAL_ERROR)),
        parse("--store", "x=FAILED").stores());
  }

  @Test
  void takesFractionsOfSeconds() {
    assertEquals(Duration.ofMillis(250), parse("--transition-time", "0.25").transitionTime());
  }

  @Test
  void takesSeveralCredentialsInsteadOfTheDefault() {
    assertEquals(
        Map.of("A", new KnownCredentials("s", null), "B", new KnownCredentials("t", "token:x")),
        parse("--credentials", "A:s", "--credentials", "B:t:token:x").credentials());
  }

  @Test
  void takesAKeyStoreWithItsPassword() {
    LocalOptions options = parse("--tls", "k.p12", "--tls-password-file", "p");

    assertEquals(Path.of("k.p12"), options.keyStore());
    assertEquals(Path.of("p"), options.keyStorePassword());
  }

  @Test
  void servesOnLoopbackUnlessToldOtherwise() {
    assertEquals("127.0.0.1", parse().address());
    assertEquals("0.0.0.0", parse("--address", "0.0.0.0").address());
  }

  @Test
  void knowsHelpAndShow() {
    assertTrue(parse("--help").help());
    assertEquals("http://127.0.0.1:1", parse("--show", "http://127.0.0.1:1").showUrl());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--foo x                    | unknown argument: --foo",
        "--foo=x                    | unknown argument: --foo=x",
        "prod                       | unknown argument: prod",
        "--address localhost        | --address takes an IPv4 address, not localhost",
        "--address 127.0.0.256      | --address takes an IPv4 address, not 127.0.0.256",
        "--address 127.0.0          | --address takes an IPv4 address, not 127.0.0",
        "--address 1.2.3.4.5        | --address takes an IPv4 address, not 1.2.3.4.5",
        "--port                     | --port needs a value",
        "--port 65536               | --port takes a number from 0 to 65535, not 65536",
        "--port x                   | --port takes a number from 0 to 65535, not x",
        "--stores -1                | --stores takes a number from 0 to 10000000, not -1",
        "--store prod               | --store takes NAME=STATE[:CODE], not prod",
        "--store =CONNECTED         | --store takes NAME=STATE[:CODE], not =CONNECTED",
        "--store a=GONE             | no such state: GONE",
        "--store a=FAILED:X         | no such connection error code: X",
        "--store a=FAILED --store a=CONNECTED | two stores have the name a",
        "--transition-time soon     | --transition-time takes seconds, not soon",
        "--transition-time -1       | --transition-time takes seconds, not -1",
        "--credentials secret       | --credentials takes ACCESSKEY:SECRET[:TOKEN]",
        "--tls k.p12                | --tls and --tls-password-file go together"
      })
  void refuses(String arguments, String message) {
    InvalidOptionException e =
        assertThrows(InvalidOptionException.class, () -> parse(arguments.split(" ")));

    assertEquals(message, e.getMessage());
  }

  private static LocalOptions parse(String... arguments) {
    return LocalOptionsParser.parse(List.of(arguments));
  }
}
