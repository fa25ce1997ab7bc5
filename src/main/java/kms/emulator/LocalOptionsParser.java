package kms.emulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the command line of the endpoint. */
final class LocalOptionsParser {
  /** Who may sign when the command line names nobody. */
  static final String DEFAULT_CREDENTIALS = "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  private static final String LOOPBACK = "127.0.0.1";
  private static final int MAX_PORT = 65_535;
  private static final int MAX_STORES = 10_000_000;

  private final Map<String, KnownCredentials> credentials = new HashMap<>();
  private final List<StoreSpec> stores = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean help;
  private boolean version;
  private @Nullable String showUrl;
  private String address = LOOPBACK;
  private int port;
  private final Set<String> hosts = new HashSet<>();
  private @Nullable String region;
  private Duration transitionTime = Duration.ZERO;
  private @Nullable Path keyStore;
  private @Nullable Path keyStorePassword;

  private LocalOptionsParser() {}

  /**
   * Reads arguments, options as {@code --name value} or {@code --name=value}.
   *
   * @throws InvalidOptionException when they do not make sense
   */
  static LocalOptions parse(List<String> arguments) {
    LocalOptionsParser parser = new LocalOptionsParser();
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      parser.read(rest.next(), rest);
    }
    return parser.options();
  }

  private void read(String argument, Iterator<String> rest) {
    if (argument.equals("--help") || argument.equals("-h")) {
      help = true;
      return;
    }
    if (argument.equals("--version")) {
      version = true;
      return;
    }
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    String name = equals < 0 ? argument : argument.substring(0, equals);
    if (!Usage.OPTIONS.contains(name)) {
      throw new InvalidOptionException("unknown argument: " + argument);
    }
    if (equals < 0 && !rest.hasNext()) {
      throw new InvalidOptionException(name + " needs a value");
    }
    set(name, equals < 0 ? rest.next() : argument.substring(equals + 1));
  }

  private void set(String name, String value) {
    switch (name) {
      case "--address" -> address = OptionValue.address(name, value);
      case "--port" -> port = OptionValue.number(name, value, MAX_PORT);
      case "--host" -> hosts.add(OptionValue.host(name, value));
      case "--region" -> region = value;
      case "--credentials" -> addCredentials(value);
      case "--store" -> addStore(StoreSpec.parse(value));
      case "--stores" -> addStores(OptionValue.number(name, value, MAX_STORES));
      case "--transition-time" -> transitionTime = OptionValue.seconds(name, value);
      case "--tls" -> keyStore = Path.of(value);
      case "--tls-password-file" -> keyStorePassword = Path.of(value);
      default -> showUrl = value;
    }
  }

  private LocalOptions options() {
    if ((keyStore == null) != (keyStorePassword == null)) {
      throw new InvalidOptionException("--tls and --tls-password-file go together");
    }
    if (credentials.isEmpty()) {
      addCredentials(DEFAULT_CREDENTIALS);
    }
    return new LocalOptions(
        help,
        version,
        showUrl,
        address,
        port,
        Set.copyOf(hosts),
        region,
        Map.copyOf(credentials),
        List.copyOf(stores),
        transitionTime,
        keyStore,
        keyStorePassword);
  }

  private void addCredentials(String value) {
    String[] parts = value.split(":", 3);
    if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
      // Not the value itself, which may hold a secret.
      throw new InvalidOptionException("--credentials takes ACCESSKEY:SECRET[:TOKEN]");
    }
    credentials.put(parts[0], new KnownCredentials(parts[1], parts.length == 3 ? parts[2] : null));
  }

  private void addStore(StoreSpec store) {
    if (!names.add(store.name())) {
      throw new InvalidOptionException("two stores have the name " + store.name());
    }
    stores.add(store);
  }

  private void addStores(int count) {
    for (int i = 1; i <= count; i++) {
      addStore(new StoreSpec("store-" + i, ConnectionState.CONNECTED, null));
    }
  }
}
