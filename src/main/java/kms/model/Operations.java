package kms.model;

import static kms.model.SdkBinding.binding;

import java.util.List;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DisconnectCustomKeyStoreRequest;

/** The table of operations: the only code that an operation has of its own is its line here. */
public final class Operations {
  private static final List<String> COMMANDS = List.of("disconnect-custom-key-store");

  private Operations() {}

  /** Returns the names of all commands, in the order of the alphabet. */
  public static List<String> commands() {
    return COMMANDS;
  }

  /**
   * Returns the operation of a command.
   *
   * @throws IllegalArgumentException when there is no such command
   */
  public static Operation get(String command) {
    return OperationReader.read(command, bindingOf(command));
  }

  /** A switch links only the line asked for, where a map would link them all at start. */
  private static SdkBinding<?> bindingOf(String command) {
    return switch (command) {
      case "disconnect-custom-key-store" ->
          binding(DisconnectCustomKeyStoreRequest::builder, KmsClient::disconnectCustomKeyStore);
      default -> throw new IllegalArgumentException(command);
    };
  }
}
