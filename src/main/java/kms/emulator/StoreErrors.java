package kms.emulator;

/** Words the errors that more than one operation on custom key stores answers with. */
final class StoreErrors {
  private StoreErrors() {}

  static ServiceErrorException notFound(String idOrName) {
    return new ServiceErrorException(
        "CustomKeyStoreNotFoundException", "Custom key store " + idOrName + " does not exist.");
  }

  static ServiceErrorException nameInUse(String name) {
    return new ServiceErrorException(
        "CustomKeyStoreNameInUseException",
        "Another custom key store has the name " + name + " already.");
  }

  static ServiceErrorException invalidState(
      StoreOperation operation, CustomKeyStore store, ConnectionState state) {
    return new ServiceErrorException(
        "CustomKeyStoreInvalidStateException",
        operation.apiName() + " is not valid for " + store.id() + ", which is " + state + ".");
  }
}
