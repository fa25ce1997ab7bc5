package kms.credentials;

import kms.aws.Credentials;
import kms.config.Configuration;
import kms.environment.Environment;
import kms.error.CliException;
import kms.error.ConfigurationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches the sources of credentials in their order; the first that has some wins. */
public final class CredentialResolver {
  private static final Logger LOG = LoggerFactory.getLogger(CredentialResolver.class);

  private final CredentialContext context;

  /** Creates the search of one run. */
  public CredentialResolver(Environment environment, Configuration configuration) {
    this(CredentialContext.of(environment, configuration));
  }

  CredentialResolver(CredentialContext context) {
    this.context = context;
  }

  /**
   * Searches. Programs, containers and instances are asked now; services when the provider is.
   *
   * @return what was found, or null when there is nothing anywhere
   * @throws CliException when the settings of a source are incomplete, or a source fails
   */
  public @Nullable CredentialProvider resolve() {
    Configuration configuration = context.configuration();
    boolean hasProfile = configuration.hasExplicitProfile();
    String profile = configuration.profileName();
    CredentialProvider found =
        hasProfile ? null : logged("env", new EnvironmentSource(context.environment()).find());
    if (found == null) {
      found = logged("assume-role", new AssumeRoleSource(context).find(profile));
    }
    if (found == null) {
      found = new ProfileSources(context, profile, !hasProfile).find();
    }
    if (found == null) {
      found = logged("legacy files", new LegacyFilesSource(context.environment()).find());
    }
    if (found == null) {
      found = logged("container-role", new ContainerSource(context).find());
    }
    if (found == null) {
      found = logged("iam-role", new ImdsSource(context).find());
    }
    return found;
  }

  static @Nullable CredentialProvider logged(String source, @Nullable CredentialProvider found) {
    LOG.debug("Credentials from {}: {}", source, found == null ? "none" : "found");
    return found;
  }

  /**
   * Returns the credentials of what a search found.
   *
   * @throws ConfigurationException when it found nothing
   * @throws CliException when a source fails
   */
  public static Credentials require(@Nullable CredentialProvider found) {
    if (found == null) {
      throw new ConfigurationException(
          "Unable to locate credentials. You can configure credentials by running \"aws"
              + " configure\".");
    }
    return found.get();
  }
}
