package kms.client;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kms.aws.Credentials;
import kms.aws.RetryRules;
import kms.error.CliException;
import kms.http.HttpSettings;
import kms.http.ProxySettings;
import kms.http.SocketTransport;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.Operation;
import kms.model.Operations;
import kms.tls.Trust;
import org.jspecify.annotations.Nullable;

/** Calls an operation of a server on loopback as a run does, but never waits. */
final class Callers {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  static final Operation DISCONNECT = operation("disconnect-custom-key-store");
  static final Supplier<Credentials> KEY = () -> new Credentials("AKIDEXAMPLE", "secret", null);

  /** The longest waits that were asked for, in seconds. */
  final List<Long> waits = new ArrayList<>();

  private final String url;

  Callers(String url) {
    this.url = url;
  }

  static Operation operation(String command) {
    return Objects.requireNonNull(Operations.get(command), command);
  }

  ClientSettings settings(int maxAttempts, @Nullable Supplier<Credentials> credentials) {
    return new ClientSettings(
        url, "us-east-1", credentials, RetryRules.LEGACY, maxAttempts, "kms/1", null);
  }

  OperationCaller caller(ClientSettings settings) {
    return caller(settings, Duration.ofMinutes(2));
  }

  OperationCaller caller(ClientSettings settings, Duration readTimeout) {
    HttpSettings http =
        new HttpSettings(
            Duration.ofMinutes(2),
            readTimeout,
            Trust.builtIn(),
            ProxySettings.none(),
            warning -> {});
    return new OperationCaller(
        DISCONNECT, new RequestSender(settings, new SocketTransport(http), waits::add, CLOCK));
  }

  String call(int maxAttempts) {
    return call(caller(settings(maxAttempts, KEY)));
  }

  static String call(OperationCaller caller) {
    ObjectNode parameters = (ObjectNode) JsonReader.read("{\"CustomKeyStoreId\":\"cks-1\"}");
    return JsonWriter.write(caller.call(parameters), false);
  }

  String failure(int maxAttempts) {
    return assertThrows(CliException.class, () -> call(maxAttempts)).getMessage();
  }
}
