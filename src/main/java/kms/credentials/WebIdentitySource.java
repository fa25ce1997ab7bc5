package kms.credentials;

import kms.config.IniSection;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** Finds a role that is assumed with a token from a file. */
final class WebIdentitySource {
  private final CredentialContext context;
  private final IniSection profile;
  private final boolean useVariables;

  /**
   * Creates the source.
   *
   * @param useVariables whether variables go before the profile
   */
  WebIdentitySource(CredentialContext context, IniSection profile, boolean useVariables) {
    this.context = context;
    this.profile = profile;
    this.useVariables = useVariables;
  }

  /**
   * Returns the provider of the role's credentials, or null when no token file is set.
   *
   * @throws CliException when no role is set
   */
  @Nullable CredentialProvider find() {
    String tokenFile = setting("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file");
    if (tokenFile == null || tokenFile.isEmpty()) {
      return null;
    }
    String roleArn = setting("AWS_ROLE_ARN", "role_arn");
    if (roleArn == null || roleArn.isEmpty()) {
      throw new CliException(
          "The provided profile or the current environment is configured to assume role with web"
              + " identity but has no role ARN configured. Ensure that the profile has the"
              + " role_arnconfiguration set or the AWS_ROLE_ARN env var is set.");
    }
    String sessionName = setting("AWS_ROLE_SESSION_NAME", "role_session_name");
    StsParameters parameters =
        new StsParameters()
            .add(
                "RoleSessionName",
                sessionName == null || sessionName.isEmpty() ? null : sessionName)
            .add("RoleArn", roleArn);
    return new AssumedRole(context, new WebIdentityRequest(parameters, tokenFile)).provider();
  }

  private @Nullable String setting(String variable, String key) {
    String value = useVariables ? context.environment().variable(variable) : null;
    return value != null ? value : profile.get(key);
  }
}
