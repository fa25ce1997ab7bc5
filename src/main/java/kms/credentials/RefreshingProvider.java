package kms.credentials;

import java.time.Clock;
import java.time.Duration;
import kms.aws.Credentials;
import kms.error.CliException;
import kms.python.PythonDateTime;
import org.jspecify.annotations.Nullable;

/** Gives temporary credentials, and asks their source for new ones before they expire. */
final class RefreshingProvider implements CredentialProvider {
  /** When they expire sooner than this, the source is asked; if it fails, they are still used. */
  private static final Duration ADVISORY = Duration.ofMinutes(15);

  /** When they expire sooner than this, the source must give new ones. */
  private static final Duration MANDATORY = Duration.ofMinutes(10);

  private final CredentialFetch source;
  private final Clock clock;
  private @Nullable TemporaryCredentials current;

  /**
   * Creates a provider.
   *
   * @param current what the source gave already, or null to ask it at first use
   */
  RefreshingProvider(CredentialFetch source, Clock clock, @Nullable TemporaryCredentials current) {
    this.source = source;
    this.clock = clock;
    this.current = current;
  }

  @Override
  public Credentials get() {
    TemporaryCredentials known = current;
    if (known == null) {
      return refreshed().credentials();
    }
    if (!endsWithin(known, ADVISORY)) {
      return known.credentials();
    }
    if (endsWithin(known, MANDATORY)) {
      return refreshed().credentials();
    }
    return refreshedIfPossible(known).credentials();
  }

  private TemporaryCredentials refreshed() {
    return checked(source.fetch());
  }

  private TemporaryCredentials refreshedIfPossible(TemporaryCredentials known) {
    TemporaryCredentials fresh;
    try {
      fresh = source.fetch();
    } catch (CliException e) {
      return known;
    }
    return checked(fresh);
  }

  private TemporaryCredentials checked(TemporaryCredentials fresh) {
    current = fresh;
    if (endsWithin(fresh, Duration.ZERO)) {
      throw new CliException(
          "Credentials were refreshed, but the refreshed credentials are still expired.");
    }
    return fresh;
  }

  private boolean endsWithin(TemporaryCredentials credentials, Duration left) {
    PythonDateTime expiration = credentials.expiration();
    return expiration != null && expiration.since(clock.instant()).compareTo(left) < 0;
  }
}
