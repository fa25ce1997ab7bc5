package kms.error;

/** An error that the service has answered with. */
public final class ServiceException extends CliException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String reason;

  /**
   * Creates a failure.
   *
   * @param message the text the user sees
   * @param code the service's name of the error
   * @param reason the service's own words
   */
  public ServiceException(String message, String code, String reason) {
    super(message);
    this.code = code;
    this.reason = reason;
  }

  /** Returns the service's name of the error, such as {@code CustomKeyStoreNotFoundException}. */
  public String code() {
    return code;
  }

  /** Returns the service's own words, which may be empty. */
  public String reason() {
    return reason;
  }
}
