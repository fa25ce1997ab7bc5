package kms.model;

import static kms.model.SdkBinding.binding;

import java.util.List;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.ConnectCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.CreateCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.DeleteCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.DescribeCustomKeyStoresRequest;
import software.amazon.awssdk.services.kms.model.DisconnectCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.UpdateCustomKeyStoreRequest;

/** The table of operations: the only code that an operation has of its own is its line here. */
public final class Operations {
  private static final List<String> COMMANDS =
      List.of(
          "connect-custom-key-store",
          "create-custom-key-store",
          "delete-custom-key-store",
          "describe-custom-key-stores",
          "disconnect-custom-key-store",
          "update-custom-key-store");

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
      case "connect-custom-key-store" ->
          binding(ConnectCustomKeyStoreRequest::builder, KmsClient::connectCustomKeyStore);
      case "create-custom-key-store" ->
          binding(CreateCustomKeyStoreRequest::builder, KmsClient::createCustomKeyStore);
      case "delete-custom-key-store" ->
          binding(DeleteCustomKeyStoreRequest::builder, KmsClient::deleteCustomKeyStore);
      case "describe-custom-key-stores" ->
          binding(DescribeCustomKeyStoresRequest::builder, KmsClient::describeCustomKeyStores);
      case "disconnect-custom-key-store" ->
          binding(DisconnectCustomKeyStoreRequest::builder, KmsClient::disconnectCustomKeyStore);
      case "update-custom-key-store" ->
          binding(UpdateCustomKeyStoreRequest::builder, KmsClient::updateCustomKeyStore);
      default -> throw new IllegalArgumentException(command);
    };
  }
}
