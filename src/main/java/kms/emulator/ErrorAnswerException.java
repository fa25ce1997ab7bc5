package kms.emulator;

import java.util.List;

/** An error that the service answers with. */
final class ErrorAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String text;

  /** Creates an answer from its code and its message. */
  ErrorAnswerException(String code, String text) {
    super(code + ": " + text);
    this.code = code;
    this.text = text;
  }

  /** Returns the answer to input that breaks constraints of the model. */
  static ErrorAnswerException constraints(List<String> violations) {
    String count =
        violations.size() == 1 ? "1 validation error" : violations.size() + " validation errors";
    return validation(count + " detected: " + String.join("; ", violations));
  }

  /** Returns the answer to input that does not make sense. */
  static ErrorAnswerException validation(String text) {
    return new ErrorAnswerException("ValidationException", text);
  }

  /** Returns the answer to a request that is not of the types the model has. */
  static ErrorAnswerException serialization(String text) {
    return new ErrorAnswerException("SerializationException", text);
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
