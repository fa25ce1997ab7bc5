package kms.emulator;

import java.util.List;

/**
 * The input of an operation, or a structure in it.
 *
 * @param members what it may hold, in the order of the model
 */
record InputShape(List<Member> members) {

  /**
   * A member.
   *
   * @param name its name on the wire
   * @param required whether it must be there
   * @param rule what its value must be
   */
  record Member(String name, boolean required, InputRule rule) {

    /** Returns the name in validation messages, which begins with a small letter. */
    String messageName() {
      return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
  }

  /** Returns an input with some members. */
  static InputShape of(Member... members) {
    return new InputShape(List.of(members));
  }

  /** Returns a member that must be there. */
  static Member required(String name, InputRule rule) {
    return new Member(name, true, rule);
  }

  /** Returns a member that may be absent. */
  static Member optional(String name, InputRule rule) {
    return new Member(name, false, rule);
  }
}
