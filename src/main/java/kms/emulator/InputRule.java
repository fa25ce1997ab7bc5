package kms.emulator;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the model demands of the value of a member. */
sealed interface InputRule {

  /**
   * A string.
   *
   * @param min its least length in code points
   * @param max its greatest length in code points
   * @param pattern what it must match as a whole, if anything
   * @param values the values it may have, empty when any
   * @param sensitive whether messages must not show it
   */
  record Text(int min, int max, @Nullable Pattern pattern, List<String> values, boolean sensitive)
      implements InputRule {

    /** Returns a string of a certain length. */
    static Text ofLength(int min, int max) {
      return new Text(min, max, null, List.of(), false);
    }

    /** Returns a string that is one of some values. */
    static Text oneOf(String... values) {
      return new Text(0, Integer.MAX_VALUE, null, List.of(values), false);
    }

    /** Returns this string, which must also match a pattern. */
    Text matching(String regex) {
      return new Text(min, max, Pattern.compile(regex), values, sensitive);
    }

    /** Returns this string, which messages do not show. */
    Text secret() {
      return new Text(min, max, pattern, values, true);
    }
  }

  /**
   * An integer.
   *
   * @param min its least value
   * @param max its greatest value
   */
  record Whole(int min, int max) implements InputRule {}

  /**
   * A structure.
   *
   * @param shape its members
   */
  record Structure(InputShape shape) implements InputRule {}
}
