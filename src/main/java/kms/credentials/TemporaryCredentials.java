package kms.credentials;

import kms.aws.Credentials;
import kms.python.PythonDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Credentials as a source gave them.
 *
 * @param expiration when they end, or null when they do not
 */
record TemporaryCredentials(Credentials credentials, @Nullable PythonDateTime expiration) {}
