package kms.client;

import java.util.function.Supplier;
import kms.aws.Credentials;
import kms.aws.RetryRules;
import org.jspecify.annotations.Nullable;

/**
 * How the service is called.
 *
 * @param endpointUrl the address of the service, as messages show it but for its path
 * @param region the region requests are signed for
 * @param credentials is asked before each request what to sign it with; null when requests are not
 *     signed
 * @param retryRules which failures are tried again
 * @param maxAttempts how often a request is sent at most
 * @param userAgent the value of the header
 * @param traceId what a call within Lambda passes on, or null
 */
record ClientSettings(
    String endpointUrl,
    String region,
    @Nullable Supplier<Credentials> credentials,
    RetryRules retryRules,
    int maxAttempts,
    String userAgent,
    @Nullable String traceId) {}
