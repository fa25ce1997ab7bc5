package kms.credentials;

import kms.aws.Credentials;
import kms.environment.Environment;
import kms.error.CliException;

/** Asks for a role with credentials of another source. */
final class SourcedRoleRequest implements RoleRequest {
  private final StsParameters configured;
  private final CredentialProvider source;
  private boolean asked;

  SourcedRoleRequest(StsParameters configured, CredentialProvider source) {
    this.configured = configured;
    this.source = source;
  }

  @Override
  public String operation() {
    return "AssumeRole";
  }

  @Override
  public StsParameters configured() {
    return configured;
  }

  @Override
  public StsParameters parameters(Environment environment) {
    StsParameters all = RoleRequest.complete(configured, environment);
    String serial = configured.values().get("SerialNumber");
    if (serial == null) {
      return all;
    }
    if (asked) {
      throw new CliException("Cannot refresh credentials: MFA token required.");
    }
    asked = true;
    return all.add("TokenCode", new MfaPrompt(environment).ask(serial));
  }

  @Override
  public Credentials signer() {
    return source.get();
  }
}
