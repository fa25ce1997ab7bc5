package kms.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser made of the words given to it.
 *
 * @param values the values of its options
 * @param positional the word that is no option, or null
 * @param rest the words it does not know, in their order
 */
record ParsedArguments(OptionValues values, @Nullable String positional, List<String> rest) {

  boolean has(String option) {
    return values.of(option) != null;
  }

  /** Returns the value of an option that takes one, or null when it was not given. */
  @Nullable String value(String option) {
    List<String> given = values.of(option);
    return given == null || given.isEmpty() ? null : given.get(0);
  }
}
