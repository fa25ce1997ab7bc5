package kms.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of the command line.
 *
 * @param name the full name, such as {@code --region}
 * @param arity how many values it takes
 * @param choices the values allowed; empty when any is
 * @param required whether it must be given
 * @param integer whether its value must be a whole number
 * @param opposite the flag that counts instead of it when it is given later, or null
 */
record Option(
    String name,
    Arity arity,
    List<String> choices,
    boolean required,
    boolean integer,
    @Nullable String opposite) {

  Option(String name, Arity arity, List<String> choices, boolean required, boolean integer) {
    this(name, arity, choices, required, integer, null);
  }

  /** How many values an option takes, in the words of argparse's {@code nargs}. */
  enum Arity {
    FLAG(0, 0),
    ONE(1, 1),
    AT_MOST_ONE(0, 1),
    ANY(0, Integer.MAX_VALUE);

    final int min;
    final int max;

    Arity(int min, int max) {
      this.min = min;
      this.max = max;
    }
  }

  static Option flag(String name) {
    return flag(name, null);
  }

  /** Returns one of a pair of flags, of which the one given last counts. */
  static Option flag(String name, @Nullable String opposite) {
    return new Option(name, Arity.FLAG, List.of(), false, false, opposite);
  }

  static Option value(String name, String... choices) {
    return new Option(name, Arity.ONE, List.of(choices), false, false);
  }

  static Option integer(String name) {
    return new Option(name, Arity.ONE, List.of(), false, true);
  }
}
