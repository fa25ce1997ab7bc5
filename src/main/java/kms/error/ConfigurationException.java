package kms.error;

/** No region or no credentials; printed without a blank line before it, exit status 255. */
public final class ConfigurationException extends CliException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure with the text the user sees. */
  public ConfigurationException(String message) {
    super(message);
  }
}
