package kms.distribution;

/**
 * Says that the machine lacks something that the build needs; the message is for whoever builds.
 */
final class UnmetRequirementException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnmetRequirementException(String message) {
    super(message);
  }
}
