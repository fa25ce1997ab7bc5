package kms.model;

import static kms.model.SdkBinding.binding;

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
    return OperationReader.read(command, bindingOf(command));
  }

  /** A switch links only the line asked for, where a map would link them all at start. */
  private static SdkBinding<?> bindingOf(String command) {
    return switch (command) {
      case "cancel-key-deletion" ->
          binding(CancelKeyDeletionRequest::builder, KmsClient::cancelKeyDeletion);
      case "connect-custom-key-store" ->
          binding(ConnectCustomKeyStoreRequest::builder, KmsClient::connectCustomKeyStore);
      case "create-alias" -> binding(CreateAliasRequest::builder, KmsClient::createAlias);
      case "create-custom-key-store" ->
          binding(CreateCustomKeyStoreRequest::builder, KmsClient::createCustomKeyStore);
      case "create-grant" -> binding(CreateGrantRequest::builder, KmsClient::createGrant);
      case "create-key" -> binding(CreateKeyRequest::builder, KmsClient::createKey);
      case "decrypt" -> binding(DecryptRequest::builder, KmsClient::decrypt);
      case "delete-alias" -> binding(DeleteAliasRequest::builder, KmsClient::deleteAlias);
      case "delete-custom-key-store" ->
          binding(DeleteCustomKeyStoreRequest::builder, KmsClient::deleteCustomKeyStore);
      case "delete-imported-key-material" ->
          binding(DeleteImportedKeyMaterialRequest::builder, KmsClient::deleteImportedKeyMaterial);
      case "derive-shared-secret" ->
          binding(DeriveSharedSecretRequest::builder, KmsClient::deriveSharedSecret);
      case "describe-custom-key-stores" ->
          binding(DescribeCustomKeyStoresRequest::builder, KmsClient::describeCustomKeyStores);
      case "describe-key" -> binding(DescribeKeyRequest::builder, KmsClient::describeKey);
      case "disable-key" -> binding(DisableKeyRequest::builder, KmsClient::disableKey);
      case "disable-key-rotation" ->
          binding(DisableKeyRotationRequest::builder, KmsClient::disableKeyRotation);
      case "disconnect-custom-key-store" ->
          binding(DisconnectCustomKeyStoreRequest::builder, KmsClient::disconnectCustomKeyStore);
      case "enable-key" -> binding(EnableKeyRequest::builder, KmsClient::enableKey);
      case "enable-key-rotation" ->
          binding(EnableKeyRotationRequest::builder, KmsClient::enableKeyRotation);
      case "encrypt" -> binding(EncryptRequest::builder, KmsClient::encrypt);
      case "generate-data-key" ->
          binding(GenerateDataKeyRequest::builder, KmsClient::generateDataKey);
      case "generate-data-key-pair" ->
          binding(GenerateDataKeyPairRequest::builder, KmsClient::generateDataKeyPair);
      case "generate-data-key-pair-without-plaintext" ->
          binding(
              GenerateDataKeyPairWithoutPlaintextRequest::builder,
              KmsClient::generateDataKeyPairWithoutPlaintext);
      case "generate-data-key-without-plaintext" ->
          binding(
              GenerateDataKeyWithoutPlaintextRequest::builder,
              KmsClient::generateDataKeyWithoutPlaintext);
      case "generate-mac" -> binding(GenerateMacRequest::builder, KmsClient::generateMac);
      case "generate-random" -> binding(GenerateRandomRequest::builder, KmsClient::generateRandom);
      case "get-key-last-usage" ->
          binding(GetKeyLastUsageRequest::builder, KmsClient::getKeyLastUsage);
      case "get-key-policy" -> binding(GetKeyPolicyRequest::builder, KmsClient::getKeyPolicy);
      case "get-key-rotation-status" ->
          binding(GetKeyRotationStatusRequest::builder, KmsClient::getKeyRotationStatus);
      case "get-parameters-for-import" ->
          binding(GetParametersForImportRequest::builder, KmsClient::getParametersForImport);
      case "get-public-key" -> binding(GetPublicKeyRequest::builder, KmsClient::getPublicKey);
      case "import-key-material" ->
          binding(ImportKeyMaterialRequest::builder, KmsClient::importKeyMaterial);
      case "list-aliases" -> binding(ListAliasesRequest::builder, KmsClient::listAliases);
      case "list-grants" -> binding(ListGrantsRequest::builder, KmsClient::listGrants);
      case "list-key-policies" ->
          binding(ListKeyPoliciesRequest::builder, KmsClient::listKeyPolicies);
      case "list-key-rotations" ->
          binding(ListKeyRotationsRequest::builder, KmsClient::listKeyRotations);
      case "list-keys" -> binding(ListKeysRequest::builder, KmsClient::listKeys);
      case "list-resource-tags" ->
          binding(ListResourceTagsRequest::builder, KmsClient::listResourceTags);
      case "list-retirable-grants" ->
          binding(ListRetirableGrantsRequest::builder, KmsClient::listRetirableGrants);
      case "put-key-policy" -> binding(PutKeyPolicyRequest::builder, KmsClient::putKeyPolicy);
      case "re-encrypt" -> binding(ReEncryptRequest::builder, KmsClient::reEncrypt);
      case "replicate-key" -> binding(ReplicateKeyRequest::builder, KmsClient::replicateKey);
      case "retire-grant" -> binding(RetireGrantRequest::builder, KmsClient::retireGrant);
      case "revoke-grant" -> binding(RevokeGrantRequest::builder, KmsClient::revokeGrant);
      case "rotate-key-on-demand" ->
          binding(RotateKeyOnDemandRequest::builder, KmsClient::rotateKeyOnDemand);
      case "schedule-key-deletion" ->
          binding(ScheduleKeyDeletionRequest::builder, KmsClient::scheduleKeyDeletion);
      case "sign" -> binding(SignRequest::builder, KmsClient::sign);
      case "tag-resource" -> binding(TagResourceRequest::builder, KmsClient::tagResource);
      case "untag-resource" -> binding(UntagResourceRequest::builder, KmsClient::untagResource);
      case "update-alias" -> binding(UpdateAliasRequest::builder, KmsClient::updateAlias);
      case "update-custom-key-store" ->
          binding(UpdateCustomKeyStoreRequest::builder, KmsClient::updateCustomKeyStore);
      case "update-key-description" ->
          binding(UpdateKeyDescriptionRequest::builder, KmsClient::updateKeyDescription);
      case "update-primary-region" ->
          binding(UpdatePrimaryRegionRequest::builder, KmsClient::updatePrimaryRegion);
      case "verify" -> binding(VerifyRequest::builder, KmsClient::verify);
      case "verify-mac" -> binding(VerifyMacRequest::builder, KmsClient::verifyMac);
      default -> throw new IllegalArgumentException(command);
    };
  }
}
