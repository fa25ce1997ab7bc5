package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import kms.aws.Credentials;
import kms.config.Configuration;
import kms.config.Surroundings;
import kms.environment.Environment;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** Runs the search of a test and tells what it ends in. */
final class Search {
  final Surroundings surroundings;
  private @Nullable String profile;

  Search(Path home) {
    surroundings =
        new Surroundings(home)
            .with("AWS_DEFAULT_REGION", "us-east-1")
            .with("AWS_EC2_METADATA_DISABLED", "true")
            .with("AWS_MAX_ATTEMPTS", "1")
            .with("PATH", String.valueOf(System.getenv("PATH")));
  }

  Search with(String variable, String value) {
    surroundings.with(variable, value);
    return this;
  }

  Search profile(String name) {
    profile = name;
    return this;
  }

  Search config(String text) {
    surroundings.config(text);
    return this;
  }

  Search credentials(String text) {
    surroundings.credentials(text);
    return this;
  }

  Search file(String path, String text) {
    surroundings.file(path, text);
    return this;
  }

  @Nullable CredentialProvider resolve() {
    Configuration configuration = surroundings.configuration(profile);
    Environment environment = surroundings.environment();
    return new CredentialResolver(new CredentialContext(environment, configuration, s -> {}))
        .resolve();
  }

  Credentials credentials() {
    return CredentialResolver.require(resolve());
  }

  void gives(String accessKey, String secretKey, @Nullable String token) {
    Credentials found = credentials();
    assertEquals(accessKey, found.accessKeyId());
    assertEquals(secretKey, found.secretAccessKey());
    assertEquals(token, found.sessionToken());
  }

  void givesNothing() {
    assertEquals(null, resolve());
  }

  /** The search itself fails. */
  void fails(String message) {
    assertEquals(message, assertThrows(CliException.class, this::resolve).getMessage());
  }

  /** The search finds a provider, which fails. */
  void failsLater(String message) {
    assertEquals(message, laterFailure());
  }

  /** Returns what is said when the credentials that were found are asked for. */
  String laterFailure() {
    CredentialProvider found = resolve();
    assertNotNull(found);
    return assertThrows(CliException.class, found::get).getMessage();
  }
}
