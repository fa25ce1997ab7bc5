package kms.credentials;

import kms.aws.Credentials;
import kms.environment.Environment;
import org.jspecify.annotations.Nullable;

/** Asks for a role with the token of another identity provider, read from a file. */
record WebIdentityRequest(StsParameters configured, String tokenFile) implements RoleRequest {

  @Override
  public String operation() {
    return "AssumeRoleWithWebIdentity";
  }

  @Override
  public StsParameters parameters(Environment environment) {
    String token = TextFile.read(environment, tokenFile);
    return RoleRequest.complete(configured, environment).add("WebIdentityToken", token);
  }

  @Override
  public @Nullable Credentials signer() {
    return null;
  }
}
