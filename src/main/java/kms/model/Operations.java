package kms.model;

import static kms.model.RequestSerializer.fill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.CancelKeyDeletionRequest;
import software.amazon.awssdk.services.kms.model.ConnectCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.CreateAliasRequest;
import software.amazon.awssdk.services.kms.model.CreateCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.CreateGrantRequest;
import software.amazon.awssdk.services.kms.model.CreateKeyRequest;
import software.amazon.awssdk.services.kms.model.DecryptRequest;
import software.amazon.awssdk.services.kms.model.DeleteAliasRequest;
import software.amazon.awssdk.services.kms.model.DeleteCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.DeleteImportedKeyMaterialRequest;
import software.amazon.awssdk.services.kms.model.DeriveSharedSecretRequest;
import software.amazon.awssdk.services.kms.model.DescribeCustomKeyStoresRequest;
import software.amazon.awssdk.services.kms.model.DescribeKeyRequest;
import software.amazon.awssdk.services.kms.model.DisableKeyRequest;
import software.amazon.awssdk.services.kms.model.DisableKeyRotationRequest;
import software.amazon.awssdk.services.kms.model.DisconnectCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.EnableKeyRequest;
import software.amazon.awssdk.services.kms.model.EnableKeyRotationRequest;
import software.amazon.awssdk.services.kms.model.EncryptRequest;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyPairRequest;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyPairWithoutPlaintextRequest;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyRequest;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import software.amazon.awssdk.services.kms.model.GenerateMacRequest;
import software.amazon.awssdk.services.kms.model.GenerateRandomRequest;
import software.amazon.awssdk.services.kms.model.GetKeyLastUsageRequest;
import software.amazon.awssdk.services.kms.model.GetKeyPolicyRequest;
import software.amazon.awssdk.services.kms.model.GetKeyRotationStatusRequest;
import software.amazon.awssdk.services.kms.model.GetParametersForImportRequest;
import software.amazon.awssdk.services.kms.model.GetPublicKeyRequest;
import software.amazon.awssdk.services.kms.model.ImportKeyMaterialRequest;
import software.amazon.awssdk.services.kms.model.ListAliasesRequest;
import software.amazon.awssdk.services.kms.model.ListGrantsRequest;
import software.amazon.awssdk.services.kms.model.ListKeyPoliciesRequest;
import software.amazon.awssdk.services.kms.model.ListKeyRotationsRequest;
import software.amazon.awssdk.services.kms.model.ListKeysRequest;
import software.amazon.awssdk.services.kms.model.ListResourceTagsRequest;
import software.amazon.awssdk.services.kms.model.ListRetirableGrantsRequest;
import software.amazon.awssdk.services.kms.model.PutKeyPolicyRequest;
import software.amazon.awssdk.services.kms.model.ReEncryptRequest;
import software.amazon.awssdk.services.kms.model.ReplicateKeyRequest;
import software.amazon.awssdk.services.kms.model.RetireGrantRequest;
import software.amazon.awssdk.services.kms.model.RevokeGrantRequest;
import software.amazon.awssdk.services.kms.model.RotateKeyOnDemandRequest;
import software.amazon.awssdk.services.kms.model.ScheduleKeyDeletionRequest;
import software.amazon.awssdk.services.kms.model.SignRequest;
import software.amazon.awssdk.services.kms.model.TagResourceRequest;
import software.amazon.awssdk.services.kms.model.UntagResourceRequest;
import software.amazon.awssdk.services.kms.model.UpdateAliasRequest;
import software.amazon.awssdk.services.kms.model.UpdateCustomKeyStoreRequest;
import software.amazon.awssdk.services.kms.model.UpdateKeyDescriptionRequest;
import software.amazon.awssdk.services.kms.model.UpdatePrimaryRegionRequest;
import software.amazon.awssdk.services.kms.model.VerifyMacRequest;
import software.amazon.awssdk.services.kms.model.VerifyRequest;

/** The table of operations: the only code that an operation has of its own is its line here. */
public final class Operations {
  private static final List<String> COMMANDS =
      List.of(
          "cancel-key-deletion",
          "connect-custom-key-store",
          "create-alias",
          "create-custom-key-store",
          "create-grant",
          "create-key",
          "decrypt",
          "delete-alias",
          "delete-custom-key-store",
          "delete-imported-key-material",
          "derive-shared-secret",
          "describe-custom-key-stores",
          "describe-key",
          "disable-key",
          "disable-key-rotation",
          "disconnect-custom-key-store",
          "enable-key",
          "enable-key-rotation",
          "encrypt",
          "generate-data-key",
          "generate-data-key-pair",
          "generate-data-key-pair-without-plaintext",
          "generate-data-key-without-plaintext",
          "generate-mac",
          "generate-random",
          "get-key-last-usage",
          "get-key-policy",
          "get-key-rotation-status",
          "get-parameters-for-import",
          "get-public-key",
          "import-key-material",
          "list-aliases",
          "list-grants",
          "list-key-policies",
          "list-key-rotations",
          "list-keys",
          "list-resource-tags",
          "list-retirable-grants",
          "put-key-policy",
          "re-encrypt",
          "replicate-key",
          "retire-grant",
          "revoke-grant",
          "rotate-key-on-demand",
          "schedule-key-deletion",
          "sign",
          "tag-resource",
          "untag-resource",
          "update-alias",
          "update-custom-key-store",
          "update-key-description",
          "update-primary-region",
          "verify",
          "verify-mac");

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
    if (!COMMANDS.contains(command)) {
      throw new IllegalArgumentException(command);
    }
    return OperationReader.read(command);
  }

  /**
   * Has the SDK's client call an operation. A switch links only the line asked for, and needs no
   * classes of its own, where method references would be two for each operation.
   *
   * @param operation the name in the service's model
   * @param parameters by name in the service's model; values that the SDK's type cannot hold are
   *     left out
   * @throws IllegalArgumentException when there is no such operation
   */
  public static void call(KmsClient client, String operation, JsonNode parameters) {
    switch (operation) {
      case "CancelKeyDeletion" ->
          client.cancelKeyDeletion(fill(CancelKeyDeletionRequest.builder(), parameters).build());
      case "ConnectCustomKeyStore" ->
          client.connectCustomKeyStore(
              fill(ConnectCustomKeyStoreRequest.builder(), parameters).build());
      case "CreateAlias" ->
          client.createAlias(fill(CreateAliasRequest.builder(), parameters).build());
      case "CreateCustomKeyStore" ->
          client.createCustomKeyStore(
              fill(CreateCustomKeyStoreRequest.builder(), parameters).build());
      case "CreateGrant" ->
          client.createGrant(fill(CreateGrantRequest.builder(), parameters).build());
      case "CreateKey" -> client.createKey(fill(CreateKeyRequest.builder(), parameters).build());
      case "Decrypt" -> client.decrypt(fill(DecryptRequest.builder(), parameters).build());
      case "DeleteAlias" ->
          client.deleteAlias(fill(DeleteAliasRequest.builder(), parameters).build());
      case "DeleteCustomKeyStore" ->
          client.deleteCustomKeyStore(
              fill(DeleteCustomKeyStoreRequest.builder(), parameters).build());
      case "DeleteImportedKeyMaterial" ->
          client.deleteImportedKeyMaterial(
              fill(DeleteImportedKeyMaterialRequest.builder(), parameters).build());
      case "DeriveSharedSecret" ->
          client.deriveSharedSecret(fill(DeriveSharedSecretRequest.builder(), parameters).build());
      case "DescribeCustomKeyStores" ->
          client.describeCustomKeyStores(
              fill(DescribeCustomKeyStoresRequest.builder(), parameters).build());
      case "DescribeKey" ->
          client.describeKey(fill(DescribeKeyRequest.builder(), parameters).build());
      case "DisableKey" -> client.disableKey(fill(DisableKeyRequest.builder(), parameters).build());
      case "DisableKeyRotation" ->
          client.disableKeyRotation(fill(DisableKeyRotationRequest.builder(), parameters).build());
      case "DisconnectCustomKeyStore" ->
          client.disconnectCustomKeyStore(
              fill(DisconnectCustomKeyStoreRequest.builder(), parameters).build());
      case "EnableKey" -> client.enableKey(fill(EnableKeyRequest.builder(), parameters).build());
      case "EnableKeyRotation" ->
          client.enableKeyRotation(fill(EnableKeyRotationRequest.builder(), parameters).build());
      case "Encrypt" -> client.encrypt(fill(EncryptRequest.builder(), parameters).build());
      case "GenerateDataKey" ->
          client.generateDataKey(fill(GenerateDataKeyRequest.builder(), parameters).build());
      case "GenerateDataKeyPair" ->
          client.generateDataKeyPair(
              fill(GenerateDataKeyPairRequest.builder(), parameters).build());
      case "GenerateDataKeyPairWithoutPlaintext" ->
          client.generateDataKeyPairWithoutPlaintext(
              fill(GenerateDataKeyPairWithoutPlaintextRequest.builder(), parameters).build());
      case "GenerateDataKeyWithoutPlaintext" ->
          client.generateDataKeyWithoutPlaintext(
              fill(GenerateDataKeyWithoutPlaintextRequest.builder(), parameters).build());
      case "GenerateMac" ->
          client.generateMac(fill(GenerateMacRequest.builder(), parameters).build());
      case "GenerateRandom" ->
          client.generateRandom(fill(GenerateRandomRequest.builder(), parameters).build());
      case "GetKeyLastUsage" ->
          client.getKeyLastUsage(fill(GetKeyLastUsageRequest.builder(), parameters).build());
      case "GetKeyPolicy" ->
          client.getKeyPolicy(fill(GetKeyPolicyRequest.builder(), parameters).build());
      case "GetKeyRotationStatus" ->
          client.getKeyRotationStatus(
              fill(GetKeyRotationStatusRequest.builder(), parameters).build());
      case "GetParametersForImport" ->
          client.getParametersForImport(
              fill(GetParametersForImportRequest.builder(), parameters).build());
      case "GetPublicKey" ->
          client.getPublicKey(fill(GetPublicKeyRequest.builder(), parameters).build());
      case "ImportKeyMaterial" ->
          client.importKeyMaterial(fill(ImportKeyMaterialRequest.builder(), parameters).build());
      case "ListAliases" ->
          client.listAliases(fill(ListAliasesRequest.builder(), parameters).build());
      case "ListGrants" -> client.listGrants(fill(ListGrantsRequest.builder(), parameters).build());
      case "ListKeyPolicies" ->
          client.listKeyPolicies(fill(ListKeyPoliciesRequest.builder(), parameters).build());
      case "ListKeyRotations" ->
          client.listKeyRotations(fill(ListKeyRotationsRequest.builder(), parameters).build());
      case "ListKeys" -> client.listKeys(fill(ListKeysRequest.builder(), parameters).build());
      case "ListResourceTags" ->
          client.listResourceTags(fill(ListResourceTagsRequest.builder(), parameters).build());
      case "ListRetirableGrants" ->
          client.listRetirableGrants(
              fill(ListRetirableGrantsRequest.builder(), parameters).build());
      case "PutKeyPolicy" ->
          client.putKeyPolicy(fill(PutKeyPolicyRequest.builder(), parameters).build());
      case "ReEncrypt" -> client.reEncrypt(fill(ReEncryptRequest.builder(), parameters).build());
      case "ReplicateKey" ->
          client.replicateKey(fill(ReplicateKeyRequest.builder(), parameters).build());
      case "RetireGrant" ->
          client.retireGrant(fill(RetireGrantRequest.builder(), parameters).build());
      case "RevokeGrant" ->
          client.revokeGrant(fill(RevokeGrantRequest.builder(), parameters).build());
      case "RotateKeyOnDemand" ->
          client.rotateKeyOnDemand(fill(RotateKeyOnDemandRequest.builder(), parameters).build());
      case "ScheduleKeyDeletion" ->
          client.scheduleKeyDeletion(
              fill(ScheduleKeyDeletionRequest.builder(), parameters).build());
      case "Sign" -> client.sign(fill(SignRequest.builder(), parameters).build());
      case "TagResource" ->
          client.tagResource(fill(TagResourceRequest.builder(), parameters).build());
      case "UntagResource" ->
          client.untagResource(fill(UntagResourceRequest.builder(), parameters).build());
      case "UpdateAlias" ->
          client.updateAlias(fill(UpdateAliasRequest.builder(), parameters).build());
      case "UpdateCustomKeyStore" ->
          client.updateCustomKeyStore(
              fill(UpdateCustomKeyStoreRequest.builder(), parameters).build());
      case "UpdateKeyDescription" ->
          client.updateKeyDescription(
              fill(UpdateKeyDescriptionRequest.builder(), parameters).build());
      case "UpdatePrimaryRegion" ->
          client.updatePrimaryRegion(
              fill(UpdatePrimaryRegionRequest.builder(), parameters).build());
      case "Verify" -> client.verify(fill(VerifyRequest.builder(), parameters).build());
      case "VerifyMac" -> client.verifyMac(fill(VerifyMacRequest.builder(), parameters).build());
      default -> throw new IllegalArgumentException(operation);
    }
  }
}
