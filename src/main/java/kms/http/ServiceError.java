package kms.http;

/**
 * What a service said was wrong.
 *
 * @param code such as {@code NotFoundException}, or the status
 * @param message the service's own words, which may be empty
 */
public record ServiceError(String code, String message) {

  /**
   * Returns the whole sentence for the user.
   *
   * @param operation the name of what was asked for, such as {@code AssumeRole}
   * @param note what is known about attempts before, see {@link RetryLoop.Outcome#note()}
   */
  public String sentence(String operation, String note) {
    return "An error occurred ("
        + code
        + ") when calling the "
        + operation
        + " operation"
        + note
        + ": "
        + message;
  }
}
