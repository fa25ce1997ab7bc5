package kms.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kms.config.ConfigFiles;
import kms.config.IniSection;
import kms.config.SsoSession;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** Finds a role that the user may take after signing in to IAM Identity Center. */
final class SsoSource {
  private static final String ROLE_NAME = "sso_role_name";
  private static final String ACCOUNT_ID = "sso_account_id";
  private static final String START_URL = "sso_start_url";
  private static final String REGION = "sso_region";

  private final CredentialContext context;
  private final String profileName;

  SsoSource(CredentialContext context, String profileName) {
    this.context = context;
    this.profileName = profileName;
  }

  /**
   * Returns the provider of the role's credentials, which asks at first use, or null when the
   * profile names no account and no role.
   *
   * @throws CliException when settings are missing or contradict each other
   */
  @Nullable CredentialProvider find() {
    IniSection profile = context.configuration().files().profile(profileName);
    if (!profile.has(ROLE_NAME) && !profile.has(ACCOUNT_ID)) {
      return null;
    }
    Map<String, String> settings = settings(profile);
    checkComplete(settings);
    IniSection texts = new IniSection(settings);
    SsoRole role =
        new SsoRole(
            String.valueOf(texts.get(START_URL)),
            String.valueOf(texts.get(REGION)),
            String.valueOf(texts.get(ACCOUNT_ID)),
            String.valueOf(texts.get(ROLE_NAME)));
    boolean hasSession = settings.containsKey("sso_session");
    CredentialFetch fetch =
        () -> new SsoClient(context).credentials(role, tokens(role, hasSession));
    return new RefreshingProvider(fetch, context.environment().clock(), null);
  }

  private SsoClient.TokenSource tokens(SsoRole role, boolean hasSession) {
    SsoTokens tokens = new SsoTokens(context);
    if (!hasSession) {
      return () -> tokens.ofStartUrl(role.startUrl());
    }
    SsoSession session = SsoSession.of(context.configuration().files(), profileName);
    if (session == null) {
      throw new IllegalStateException("A session that was there is gone");
    }
    return () -> tokens.ofSession(session);
  }

  private Map<String, String> settings(IniSection profile) {
    Map<String, String> settings = new LinkedHashMap<>(profile.values());
    String name = profile.get("sso_session");
    if (name == null) {
      return settings;
    }
    ConfigFiles files = context.configuration().files();
    IniSection session = files.ssoSession(name);
    if (session == null) {
      throw new CliException("The specified sso-session does not exist: \"" + name + "\"");
    }
    for (Map.Entry<String, String> entry : session.values().entrySet()) {
      String own = settings.put(entry.getKey(), entry.getValue());
      if (own != null && !own.equals(entry.getValue())) {
        throw new CliException(
            "The value for %s is inconsistent between profile (%s) and sso-session (%s)."
                .formatted(entry.getKey(), own, entry.getValue()));
      }
    }
    return settings;
  }

  private void checkComplete(Map<String, String> settings) {
    List<String> missing = new ArrayList<>();
    for (String key : List.of(ROLE_NAME, ACCOUNT_ID, START_URL, REGION)) {
      if (!settings.containsKey(key)) {
        missing.add(key);
      }
    }
    if (!missing.isEmpty()) {
      throw new CliException(
          "The profile \""
              + profileName
              + "\" is configured to use SSO but is missing required configuration: "
              + String.join(", ", missing));
    }
  }
}
