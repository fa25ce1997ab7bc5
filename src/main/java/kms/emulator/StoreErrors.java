package kms.emulator;

/** Words the errors that more than one operation on custom key stores answers with. */
final class StoreErrors {
  private StoreErrors() {}

  static ErrorAnswerException notFound(String idOrName) {
    return new ErrorAnswerException(
        "CustomKeyStoreNotFoundException", "Custom key store " + idOrName + " does not exist.");
  }

  static ErrorAnswerException nameInUse(String name) {
    return new ErrorAnswerException(
        "CustomKeyStoreNameInUseException",
        "Another custom key store has the name " + name + " already.");
  }

  static ErrorAnswerException invalidState(
      StoreOperation operation, CustomKeyStore store, ConnectionState state) {
    return new ErrorAnswerException(
        "CustomKeyStoreInvalidStateException",
        operation.apiName() + " is not valid for " + store.id() + ", which is " + state + ".");
  }
}
