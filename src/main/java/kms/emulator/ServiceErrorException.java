package kms.emulator;

import java.util.List;

/** An error that the service answers with. */
final class ServiceErrorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String text;

  /** Creates an answer from its code and its message. */
  ServiceErrorException(String code, String text) {
    super(code + ": " + text);
    this.code = code;
    this.text = text;
  }

  /** Returns the answer to input that breaks constraints of the model. */
  static ServiceErrorException constraints(List<String> violations) {
    String count =
        violations.size() == 1 ? "1 validation error" : violations.size() + " validation errors";
    return validation(count + " detected: " + String.join("; ", violations));
  }

  /** Returns the answer to input that does not make sense. */
  static ServiceErrorException validation(String text) {
    return new ServiceErrorException("ValidationException", text);
  }

  /** Returns the answer to a request that is not of the types the model has. */
  static ServiceErrorException serialization(String text) {
    return new ServiceErrorException("SerializationException", text);
  }

  /** Returns the code, the {@code __type} on the wire. */
  String code() {
    return code;
  }

  /** Returns the message on the wire. */
  String text() {
    return text;
  }
}
