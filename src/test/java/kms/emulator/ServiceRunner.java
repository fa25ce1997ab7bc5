package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import kms.json.JsonReader;
import kms.json.JsonWriter;

/** Calls a service with JSON as text, at a time that a test decides. */
final class ServiceRunner {
  final MutableClock clock = new MutableClock();
  final CustomKeyStoreService service;

  /** Creates a service with some stores, written as on the command line. */
  ServiceRunner(Duration transitionTime, String... stores) {
    CustomKeyStores all = new CustomKeyStores();
    int number = 0;
    for (String store : stores) {
      StoreSpec spec = StoreSpec.parse(store);
      all.put(spec.store(all.nextId(), ++number, clock.instant(), transitionTime));
    }
    service = new CustomKeyStoreService(all, clock, transitionTime);
  }

  /** Creates a service whose transitions take no time. */
  ServiceRunner(String... stores) {
    this(Duration.ZERO, stores);
  }

  /** Returns the identifier of the store with a number from 1. */
  static String id(int number) {
    return "cks-%017x".formatted(number);
  }

  String call(StoreOperation operation, String input) {
    return JsonWriter.write(service.answer(operation, JsonReader.read(input)), true);
  }

  /** Calls an operation that takes an identifier alone. */
  String call(StoreOperation operation, int number) {
    return call(operation, identified(number));
  }

  /** Returns the error, as {@code CODE: MESSAGE}. */
  String refusal(StoreOperation operation, String input) {
    return assertThrows(ErrorAnswerException.class, () -> call(operation, input)).getMessage();
  }

  String refusal(StoreOperation operation, int number) {
    return refusal(operation, identified(number));
  }

  private static String identified(int number) {
    return "{\"CustomKeyStoreId\": \"" + id(number) + "\"}";
  }
}
