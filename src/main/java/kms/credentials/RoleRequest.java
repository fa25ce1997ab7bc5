package kms.credentials;

import kms.aws.Credentials;
import kms.environment.Environment;
import org.jspecify.annotations.Nullable;

/** One way to ask for the credentials of a role. */
sealed interface RoleRequest permits SourcedRoleRequest, WebIdentityRequest {

  /** Returns the name of the operation. */
  String operation();

  /** Returns the parameters that come from settings alone. */
  StsParameters configured();

  /** Returns all parameters; what is not in the settings is asked for or read now. */
  StsParameters parameters(Environment environment);

  /** Returns what signs the request, or null when nothing does. */
  @Nullable Credentials signer();

  /** Adds the role and a session name made of the time when none is configured. */
  static StsParameters complete(StsParameters configured, Environment environment) {
    StsParameters all = configured.copy();
    if (all.values().get("RoleSessionName") == null) {
      long seconds = environment.clock().instant().getEpochSecond();
      all.add("RoleSessionName", "botocore-session-" + seconds);
    }
    return all;
  }
}
