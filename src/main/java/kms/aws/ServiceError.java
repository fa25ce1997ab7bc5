package kms.aws;

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

  /**
   * Returns a code without what services write around it.
   *
   * @param code such as {@code com.amazonaws.kms#NotFoundException:http://...}
   */
  public static String shortCode(String code) {
    int colon = code.indexOf(':');
    String start = colon < 0 ? code : code.substring(0, colon);
    return start.substring(start.lastIndexOf('#') + 1);
  }
}
