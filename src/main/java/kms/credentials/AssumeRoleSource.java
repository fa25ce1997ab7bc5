package kms.credentials;

import java.util.ArrayList;
import java.util.List;
import kms.config.ConfigFiles;
import kms.config.IniSection;
import kms.error.CliException;
import kms.python.PythonNumber;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/** Finds a role that is assumed with the credentials of another profile or source. */
final class AssumeRoleSource {
  private final CredentialContext context;
  private final ConfigFiles files;
  private final List<String> visited = new ArrayList<>();

  AssumeRoleSource(CredentialContext context) {
    this.context = context;
    this.files = context.configuration().files();
  }

  /**
   * Returns the provider of the role's credentials, or null when the profile has no such role. The
   * credentials it is assumed with are looked for now, the role is asked for at first use.
   *
   * @throws CliException when the profile's settings do not fit together
   */
  @Nullable CredentialProvider find(String profileName) {
    visited.add(profileName);
    return isRole(files.profile(profileName)) ? role(profileName) : null;
  }

  private static boolean isRole(IniSection profile) {
    return profile.has("role_arn") && !profile.has("web_identity_token_file");
  }

  private CredentialProvider role(String profileName) {
    IniSection profile = files.profile(profileName);
    CredentialProvider source = source(profileName, profile);
    return new AssumedRole(context, new SourcedRoleRequest(parameters(profile), source)).provider();
  }

  private static StsParameters parameters(IniSection profile) {
    String sessionName = profile.get("role_session_name");
    return new StsParameters()
        .add("RoleSessionName", sessionName == null || sessionName.isEmpty() ? null : sessionName)
        .add("ExternalId", profile.get("external_id"))
        .add("SerialNumber", profile.get("mfa_serial"))
        .add("DurationSeconds", integer(profile.get("duration_seconds")))
        .add("RoleArn", profile.get("role_arn"));
  }

  /** A duration that is no integer is left out without a word. */
  private static @Nullable String integer(@Nullable String text) {
    try {
      return text == null ? null : PythonNumber.parseInt(text).toString();
    } catch (CliException e) {
      return null;
    }
  }

  private CredentialProvider source(String profileName, IniSection profile) {
    String sourceProfile = profile.get("source_profile");
    String credentialSource = profile.get("credential_source");
    if (credentialSource != null && sourceProfile != null) {
      throw new CliException(
          "The profile \""
              + profileName
              + "\" contains both source_profile and credential_source.");
    }
    if (credentialSource != null) {
      return namedSource(profileName, credentialSource);
    }
    if (sourceProfile == null) {
      throw KeyPair.partial("assume-role", "source_profile or credential_source");
    }
    checkSourceProfile(profileName, sourceProfile);
    visited.add(sourceProfile);
    return sourceProfile(sourceProfile);
  }

  private CredentialProvider namedSource(String profileName, String name) {
    CredentialProvider found =
        switch (name) {
          case "Environment" -> new EnvironmentSource(context.environment()).find();
          case "EcsContainer" -> new ContainerSource(context).find();
          case "Ec2InstanceMetadata" -> new ImdsSource(context).find();
          default ->
              throw new CliException(
                  "The credential source \""
                      + name
                      + "\" referenced in profile \""
                      + profileName
                      + "\" is not valid.");
        };
    if (found == null) {
      throw new CliException(
          "Error when retrieving credentials from "
              + name
              + ": No credentials found in credential_source referenced in profile "
              + profileName);
    }
    return found;
  }

  private void checkSourceProfile(String profileName, String sourceProfile) {
    if (!files.hasProfile(sourceProfile)) {
      throw new CliException(
          "The source_profile \""
              + sourceProfile
              + "\" referenced in the profile \""
              + profileName
              + "\" does not exist.");
    }
    // A profile may name itself when it holds keys to assume its role with.
    boolean ownKeys =
        sourceProfile.equals(profileName) && KeyPair.isPartOf(files.profile(sourceProfile));
    if (visited.contains(sourceProfile) && !ownKeys) {
      throw new CliException(
          "Infinite loop in credential configuration detected. Attempting to load from profile "
              + sourceProfile
              + " which has already been visited. Visited profiles: "
              + visitedList());
    }
  }

  private String visitedList() {
    List<String> quoted = new ArrayList<>();
    for (String name : visited) {
      quoted.add(PythonText.repr(name));
    }
    return quoted.toString();
  }

  private CredentialProvider sourceProfile(String profileName) {
    IniSection profile = files.profile(profileName);
    if (isRole(profile) && !KeyPair.isPartOf(profile)) {
      return role(profileName);
    }
    CredentialProvider found = new ProfileSources(context, profileName, false).find();
    if (found == null) {
      throw new CliException("The source profile \"" + profileName + "\" must have credentials.");
    }
    return found;
  }
}
