package kms.emulator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import kms.environment.Version;
import org.jspecify.annotations.Nullable;

/** The command {@code kms-local}: starts an endpoint, or shows the stores of one. */
public final class LocalCommand implements AutoCloseable {
  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;
  private @Nullable LocalServer server;

  /**
   * Creates a command.
   *
   * @param out standard output
   * @param err standard error
   * @param clock the time
   */
  public LocalCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /**
   * Runs the command. An endpoint it starts goes on after this has returned.
   *
   * @param arguments the words after the command
   * @return the exit status, 0 when an endpoint is running
   */
  public int run(String... arguments) {
    try {
      perform(LocalOptionsParser.parse(List.of(arguments)));
      return OK;
    } catch (InvalidOptionException e) {
      return complain(e.getMessage() + "; see kms-local --help", USAGE);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      return complain(reason(e), FAILED);
    } catch (OutOfMemoryError e) {
      return complain("not enough memory for so many stores", FAILED);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private int complain(String reason, int status) {
    err.print("kms-local: " + reason.lines().findFirst().orElse("") + "\n");
    return status;
  }

  private void perform(LocalOptions options) throws IOException, GeneralSecurityException {
    if (options.help()) {
      out.print(Usage.TEXT);
    } else if (options.version()) {
      out.print("kms-local " + Version.number() + "\n");
    } else if (options.showUrl() != null) {
      out.writeBytes(StorePage.fetch(options.showUrl()));
    } else {
      serve(options);
    }
  }

  private void serve(LocalOptions options) throws IOException, GeneralSecurityException {
    CustomKeyStoreService service =
        new CustomKeyStoreService(stores(options), clock, options.transitionTime());
    SignatureVerifier verifier =
        new SignatureVerifier(options.credentials(), options.region(), clock);
    server = LocalServer.start(new KmsEndpoint(service, verifier), options, tls(options));
    out.print(server.url() + "\n");
    out.writeBytes(service.listing().getBytes(StandardCharsets.UTF_8));
  }

  private CustomKeyStores stores(LocalOptions options) {
    CustomKeyStores stores = new CustomKeyStores();
    Instant now = clock.instant();
    int number = 0;
    for (StoreSpec spec : options.stores()) {
      stores.put(spec.store(stores.nextId(), ++number, now, options.transitionTime()));
    }
    return stores;
  }

  private static @Nullable SSLContext tls(LocalOptions options)
      throws IOException, GeneralSecurityException {
    if (options.keyStore() == null || options.keyStorePassword() == null) {
      return null;
    }
    return TlsContext.read(options.keyStore(), options.keyStorePassword());
  }

  /** Stops the endpoint, if one was started. */
  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
