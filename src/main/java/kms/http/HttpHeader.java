package kms.http;

/** A header of a request or an answer. */
public record HttpHeader(String name, String value) {

  /** Tells whether a value may be sent: behind the end of a line another header would begin. */
  public static boolean isLegalValue(String value) {
    return value.indexOf('\r') < 0 && value.indexOf('\n') < 0;
  }
}
