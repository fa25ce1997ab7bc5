package kms.config;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;
import kms.environment.Environment;
import kms.error.CliException;
import kms.http.HttpSettings;
import kms.http.HttpTransport;
import kms.http.SocketTransport;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a run, each by its order of precedence: option, variable, profile, default.
 * Nothing is looked up before it is asked for, and nothing is checked but what is asked for.
 */
public final class Configuration {
  /** How long the AWS CLI waits for a parameter that it fetches. */
  private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(60);

  private static final String DEFAULT_PROFILE = "default";
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  private final Environment environment;
  private final ConfigFiles files;
  private final ExplicitSettings explicit;
  private @Nullable IniSection profile;

  /** Creates the configuration of one run. */
  public Configuration(Environment environment, ConfigFiles files, ExplicitSettings explicit) {
    this.environment = environment;
    this.files = files;
    this.explicit = explicit;
  }

  /** Returns the files. */
  public ConfigFiles files() {
    return files;
  }

  /** Returns what the command line says. */
  public ExplicitSettings explicit() {
    return explicit;
  }

  /** Tells whether {@code --profile} is given; then variables with credentials do not count. */
  public boolean hasExplicitProfile() {
    String name = explicit.profile();
    return name != null && !name.isEmpty();
  }

  /** Returns the profile that the option or a variable names, or null; it may be empty. */
  public @Nullable String requestedProfile() {
    if (hasExplicitProfile()) {
      return explicit.profile();
    }
    String name = environment.variable("AWS_DEFAULT_PROFILE");
    return name != null ? name : environment.variable("AWS_PROFILE");
  }

  /** Returns the name of the profile in use, {@code default} when none is requested. */
  public String profileName() {
    String name = requestedProfile();
    return name == null || name.isEmpty() ? DEFAULT_PROFILE : name;
  }

  /** Tells whether the requested profile exists, or none is requested. */
  public boolean isProfileFound() {
    String name = requestedProfile();
    return name == null || files.hasProfile(name);
  }

  /**
   * Checks that the requested profile exists.
   *
   * @throws CliException when it does not
   */
  public void checkProfile() {
    if (!isProfileFound()) {
      throw new CliException("The config profile (" + requestedProfile() + ") could not be found");
    }
  }

  /** Returns the keys of the profile in use; none when it does not exist. */
  public IniSection profile() {
    IniSection found = profile;
    if (found == null) {
      String name = requestedProfile();
      found = files.profile(name == null ? DEFAULT_PROFILE : name);
      profile = found;
    }
    return found;
  }

  /**
   * Returns the value of a key of the profile in use, or null.
   *
   * @throws CliException when a block of lines stands there
   */
  public @Nullable String setting(String key) {
    return profile().get(key);
  }

  /**
   * Returns the value of a variable, even an empty one, else of a key of the profile, or null.
   *
   * @throws CliException when a block of lines stands there
   */
  public @Nullable String setting(String variable, String key) {
    String value = environment.variable(variable);
    return value != null ? value : setting(key);
  }

  /** Returns the same, but a block of lines as Python prints it. */
  @Nullable String printedSetting(String variable, String key) {
    String value = environment.variable(variable);
    return value != null ? value : profile().printed(key);
  }

  /** Tells whether nothing stands behind a key of the profile in use, which is there. */
  public boolean isEmpty(String key) {
    return "".equals(profile().printed(key));
  }

  /** Returns the value of a variable, even an empty one, or null. */
  @Nullable String variable(String name) {
    return environment.variable(name);
  }

  /** Tells whether the config file has a section, such as {@code plugins}, that is no profile. */
  public boolean hasSection(String name) {
    return files.otherSections().containsKey(name);
  }

  /** Returns the value of a setting that is true when it reads {@code true} in any case. */
  boolean isTrue(String variable, String key) {
    return "true".equals(lower(printedSetting(variable, key)));
  }

  static @Nullable String lower(@Nullable String value) {
    return value == null ? null : value.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns how timestamps are printed.
   *
   * @throws CliException when {@code cli_timestamp_format} is unknown
   */
  public TimestampFormat timestampFormat() {
    return TimestampFormat.of(profile().printed("cli_timestamp_format"));
  }

  /**
   * Returns what fetches a parameter whose value is a URL, or null when such a value means itself.
   */
  public @Nullable HttpTransport parameterTransport() {
    String value = profile().printed("cli_follow_urlparam");
    return value == null || value.equals("true")
        ? request -> new SocketTransport(HttpSettings.direct(FETCH_TIMEOUT)).send(request)
        : null;
  }

  /** Tells whether parameters are validated before they are sent. */
  public boolean validatesParameters() {
    String value = lower(profile().printed("parameter_validation"));
    return value == null || value.equals("true");
  }

  /** Returns the name of the output format, which may be none. */
  public String output() {
    if (explicit.output() != null) {
      return explicit.output();
    }
    String output = printedSetting("AWS_DEFAULT_OUTPUT", "output");
    return output == null ? "json" : output;
  }

  /** Returns the region as the user wrote it, which may be empty, or null. */
  public @Nullable String requestedRegion() {
    String region = explicit.region();
    return region != null ? region : setting("AWS_DEFAULT_REGION", "region");
  }

  /**
   * Returns how often and when a request is sent again.
   *
   * @throws CliException when a setting is invalid
   */
  public RetrySettings retrySettings() {
    return RetrySettings.of(this);
  }

  /**
   * Returns the time to wait for a connection, zero for ever.
   *
   * @throws CliException when it is below 0
   */
  public Duration connectTimeout() {
    return timeout("connect", explicit.connectTimeout());
  }

  /**
   * Returns the time to wait for an answer, zero for ever.
   *
   * @throws CliException when it is below 0
   */
  public Duration readTimeout() {
    return timeout("read", explicit.readTimeout());
  }

  private static Duration timeout(String kind, @Nullable BigInteger seconds) {
    if (seconds == null) {
      return DEFAULT_TIMEOUT;
    }
    if (seconds.signum() < 0) {
      throw new CliException(
          ("Attempted to set %s timeout to %s, but the timeout cannot be set to a value less than"
                  + " or equal to 0.")
              .formatted(kind, seconds));
    }
    return HttpSettings.timeout(seconds);
  }

  /** Tells whether certificates are verified. */
  public boolean verifiesCertificates() {
    return !explicit.noVerifySsl();
  }

  /** Returns the path of the certificates to trust, as it was written, or null. */
  public @Nullable String caBundle() {
    return isPresent(explicit.caBundle()) ? explicit.caBundle() : configuredCaBundle();
  }

  /**
   * Returns the path of the certificates that requests for credentials trust, or null: the command
   * line has no say in it.
   */
  public @Nullable String configuredCaBundle() {
    String bundle = environment.nonEmptyVariable("AWS_CA_BUNDLE");
    if (bundle == null) {
      bundle = setting("ca_bundle");
    }
    return isPresent(bundle) ? bundle : environment.nonEmptyVariable("REQUESTS_CA_BUNDLE");
  }

  private static boolean isPresent(@Nullable String value) {
    return value != null && !value.isEmpty();
  }

  /** Tells whether requests are signed. */
  public boolean signsRequests() {
    return !explicit.noSignRequest();
  }

  /** Returns the application's name for the User-Agent, cleaned, or null. */
  public @Nullable String appId() {
    String appId = printedSetting("AWS_SDK_UA_APP_ID", "sdk_ua_app_id");
    return appId == null || appId.isEmpty() ? null : HeaderText.userAgentToken(appId);
  }

  /** Returns the name of the environment for the User-Agent, cleaned, or null. */
  public @Nullable String executionEnvironment() {
    String name = environment.nonEmptyVariable("AWS_EXECUTION_ENV");
    return name == null ? null : HeaderText.userAgentToken(name);
  }

  /** Returns the value of the trace header that a call within Lambda carries, or null. */
  public @Nullable String traceId() {
    String id = environment.nonEmptyVariable("_X_AMZN_TRACE_ID");
    boolean inLambda = environment.variable("AWS_LAMBDA_FUNCTION_NAME") != null;
    return inLambda && id != null ? HeaderText.percentEncoded(id) : null;
  }

  /**
   * Returns where a call of KMS goes to.
   *
   * @throws CliException when a setting is invalid or there is no region
   */
  public ServiceEndpoint kmsEndpoint() {
    return new EndpointResolver(this, environment).resolve(Service.KMS, requestedRegion());
  }
}
