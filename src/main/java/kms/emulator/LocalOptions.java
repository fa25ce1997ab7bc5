package kms.emulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line of the endpoint asks for.
 *
 * @param help whether to print the usage and stop
 * @param version whether to print the version and stop
 * @param showUrl the endpoint whose stores to print before stopping, null to serve
 * @param address the address to serve on, four numbers with dots
 * @param port the port to serve on, 0 for a free one
 * @param hosts names that requests may have in their {@code Host} beside the endpoint's own
 * @param region the region requests must be signed for, null when any will do
 * @param credentials who may sign, by access key
 * @param stores the stores to start with
 * @param transitionTime how long connecting and disconnecting take
 * @param keyStore the PKCS #12 file to serve HTTPS with, null to serve HTTP
 * @param keyStorePassword the file whose first line is the password of that one
 */
record LocalOptions(
    boolean help,
    boolean version,
    @Nullable String showUrl,
    String address,
    int port,
    Set<String> hosts,
    @Nullable String region,
    Map<String, KnownCredentials> credentials,
    List<StoreSpec> stores,
    Duration transitionTime,
    @Nullable Path keyStore,
    @Nullable Path keyStorePassword) {}
