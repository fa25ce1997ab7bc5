package kms.config;

import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/**
 * The {@code sso_session} that a profile names.
 *
 * @param name the name of the section
 * @param startUrl where its users sign in
 * @param region where its tokens are renewed
 */
public record SsoSession(String name, String startUrl, String region) {
  private static final String START_URL = "sso_start_url";
  private static final String REGION = "sso_region";

  /**
   * Returns the session of a profile, or null when the profile names none.
   *
   * @throws CliException when the session does not exist or is not complete
   */
  public static @Nullable SsoSession of(ConfigFiles files, String profileName) {
    String name = files.profile(profileName).get("sso_session");
    if (name == null) {
      return null;
    }
    String start =
        "The profile \"" + profileName + "\" is configured to use the SSO token provider but ";
    IniSection section = files.ssoSession(name);
    if (section == null || section.values().isEmpty()) {
      throw new CliException(
          start + "the \"" + name + "\" sso_session configuration does not exist.");
    }
    String startUrl = section.get(START_URL);
    String region = section.get(REGION);
    if (startUrl == null || region == null) {
      throw new CliException(
          start + "is missing the following configuration: " + missing(startUrl, region) + ".");
    }
    return new SsoSession(name, startUrl, region);
  }

  private static List<String> missing(@Nullable String startUrl, @Nullable String region) {
    List<String> missing = new ArrayList<>();
    if (startUrl == null) {
      missing.add(PythonText.repr(START_URL));
    }
    if (region == null) {
      missing.add(PythonText.repr(REGION));
    }
    return missing;
  }
}
