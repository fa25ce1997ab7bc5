package kms.credentials;

import kms.aws.Credentials;
import kms.config.ConfigFiles;
import kms.config.IniSection;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/**
 * Searches the credential sources that a profile can have, except {@link AssumeRoleSource}, in
 * their order.
 */
final class ProfileSources {
  private final CredentialContext context;
  private final String profileName;
  private final boolean useVariables;

  /**
   * Creates the search in one profile.
   *
   * @param useVariables whether the variables of web identity count, too
   */
  ProfileSources(CredentialContext context, String profileName, boolean useVariables) {
    this.context = context;
    this.profileName = profileName;
    this.useVariables = useVariables;
  }

  /**
   * Returns what the first source gives, or null.
   *
   * @throws CliException when the settings of a source are incomplete, a source fails, or the
   *     profile is one of {@code aws login}, which the AWS CLI cannot use as it is installed
   */
  @Nullable CredentialProvider find() {
    ConfigFiles files = context.configuration().files();
    IniSection profile = files.profile(profileName);
    CredentialProvider found =
        from("web identity", new WebIdentitySource(context, profile, useVariables).find());
    if (found == null) {
      found = from("sso", new SsoSource(context, profileName).find());
    }
    if (found == null) {
      found = pair(files.credentialsProfile(profileName), "shared-credentials-file");
    }
    if (found == null && profile.has("login_session")) {
      // What else there is must not stand in for the user who logged in.
      throw new CliException(
          "Missing Dependency: Using the login credential provider requires an additional"
              + " dependency. You will need to pip install \"botocore[crt]\" before proceeding.");
    }
    if (found == null) {
      String command = profile.get("credential_process");
      found = from("custom-process", ProcessSource.find(context.environment(), command));
    }
    if (found == null) {
      found = pair(files.configProfile(profileName), "config-file");
    }
    return found;
  }

  private static @Nullable CredentialProvider pair(IniSection section, String source) {
    Credentials credentials = KeyPair.of(section, source);
    return from(source, credentials == null ? null : new StaticProvider(credentials));
  }

  private static @Nullable CredentialProvider from(
      String source, @Nullable CredentialProvider found) {
    return CredentialResolver.logged(source, found);
  }
}
