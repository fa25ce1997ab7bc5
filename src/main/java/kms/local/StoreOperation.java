package kms.local;

import org.jspecify.annotations.Nullable;

/** An operation on custom key stores. */
enum StoreOperation {
  CONNECT("ConnectCustomKeyStore", InputShapes.IDENTIFIED),
  CREATE("CreateCustomKeyStore", InputShapes.CREATE),
  DELETE("DeleteCustomKeyStore", InputShapes.IDENTIFIED),
  DESCRIBE("DescribeCustomKeyStores", InputShapes.DESCRIBE),
  DISCONNECT("DisconnectCustomKeyStore", InputShapes.IDENTIFIED),
  UPDATE("UpdateCustomKeyStore", InputShapes.UPDATE);

  private static final String TARGET_PREFIX = "TrentService.";

  private final String apiName;
  private final InputShape input;

  StoreOperation(String apiName, InputShape input) {
    this.apiName = apiName;
    this.input = input;
  }

  /** Returns the operation that a value of {@code X-Amz-Target} means, or null when it is none. */
  static @Nullable StoreOperation ofTarget(@Nullable String target) {
    for (StoreOperation operation : values()) {
      if ((TARGET_PREFIX + operation.apiName).equals(target)) {
        return operation;
      }
    }
    return null;
  }

  /** Returns the name in the API. */
  String apiName() {
    return apiName;
  }

  /** Returns what the operation takes. */
  InputShape input() {
    return input;
  }
}
