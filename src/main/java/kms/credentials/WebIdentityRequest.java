package kms.credentials;

import kms.environment.Environment;

/** Asks for a role with a token that somebody else put into a file. */
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
  public @org.jspecify.annotations.Nullable Credentials signer() {
    return null;
  }
}
