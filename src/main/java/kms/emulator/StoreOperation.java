package kms.emulator;

import org.jspecify.annotations.Nullable;

/** An operation on custom key stores. */
enum StoreOperation {
  CONNECT("ConnectCustomKeyStore"),
  CREATE("CreateCustomKeyStore"),
  DELETE("DeleteCustomKeyStore"),
  DESCRIBE("DescribeCustomKeyStores"),
  DISCONNECT("DisconnectCustomKeyStore"),
  UPDATE("UpdateCustomKeyStore");

  private static final String TARGET_PREFIX = "TrentService.";

  private final String apiName;

  StoreOperation(String apiName) {
    this.apiName = apiName;
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
    return switch (this) {
      case CONNECT, DELETE, DISCONNECT -> InputShapes.IDENTIFIED;
      case CREATE -> InputShapes.CREATE;
      case DESCRIBE -> InputShapes.DESCRIBE;
      case UPDATE -> InputShapes.UPDATE;
    };
  }
}
