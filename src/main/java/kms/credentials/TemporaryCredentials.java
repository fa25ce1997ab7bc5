package kms.credentials;

import java.time.Instant;
import kms.aws.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * Credentials as a source gave them.
 *
 * @param expiration when they end, or null when they do not
 */
record TemporaryCredentials(Credentials credentials, @Nullable Instant expiration) {}
