package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedArgumentsTest {

  private static String logged(String... words) {
    return new LoggedArguments(List.of(words)).toString();
  }

  @Test
  void showsOptionsAndTheOperation() {
    assertEquals(
        "[--region, us-east-1, disconnect-custom-key-store, --debug, --output=json]",
        logged("--region", "us-east-1", "disconnect-custom-key-store", "--debug", "--output=json"));
  }

  @Test
  void hidesTheValuesOfAnyOtherOption() {
    assertEquals(
        "[create-custom-key-store, --key-store-password, ***, --plaintext=***, --key, ***, ***]",
        logged(
            "create-custom-key-store",
            "--key-store-password",
            "p",
            "--plaintext=p=q",
            "--key",
            "p",
            "-p"));
  }

  @Test
  void hidesAValueThatIsTheNameOfAnOperation() {
    assertEquals("[encrypt, --plaintext, ***]", logged("encrypt", "--plaintext", "sign"));
  }

  @Test
  void hidesAValueThatLooksLikeAnOption() {
    assertEquals("[encrypt, --plaintext, ***]", logged("encrypt", "--plaintext", "--my secret"));
    assertEquals("[encrypt, --plaintext, ***]", logged("encrypt", "--plaintext", "--my secret=1"));
  }

  @Test
  void hidesTheValuesOfGlobalNamesWhereTheyAreNone() {
    assertEquals(
        "[encrypt, --, --p, ***, --p=***]", logged("encrypt", "--", "--p", "secret", "--p=secret"));
  }

  @Test
  void hidesWhatFollowsAGlobalOptionWithoutValue() {
    assertEquals("[--debug, ***]", logged("--debug", "p"));
  }

  @Test
  void hidesUserAndPasswordOfTheEndpoint() {
    assertEquals(
        "[--endpoint-url, http://***@host/, --endp=http://***@host]",
        logged("--endpoint-url", "http://u:p@host/", "--endp=http://u:p@host"));
  }
}
