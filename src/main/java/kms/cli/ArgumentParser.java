package kms.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Parses words into the values of options: {@link ArgparseScanner} brings them into one plain form,
 * and picocli, which nothing else here knows, reads that by the description of the options.
 */
final class ArgumentParser {
  private static final char MARK = '.';

  private final List<Option> options;
  private final Positional positional;
  private final @Nullable String endsAt;

  /**
   * Creates a parser.
   *
   * @param options what may be given, in the order in which messages name them
   * @param positional the word that is no option
   * @param endsAt the option behind which nothing is looked at, or null
   */
  ArgumentParser(List<Option> options, Positional positional, @Nullable String endsAt) {
    this.options = options;
    this.positional = positional;
    this.endsAt = endsAt;
  }

  /**
   * Parses words; the ones it does not know are handed on in {@link ParsedArguments#rest()}.
   *
   * @throws kms.error.UsageException when a word does not fit
   */
  ParsedArguments parse(List<String> words) {
    ArgparseScanner scanner = new ArgparseScanner(options, positional, endsAt);
    scanner.scan(words);
    return new ParsedArguments(
        values(scanner.plainWords()), scanner.positionalValue(), scanner.rest());
  }

  /** Values are marked: picocli would take one that looks like an option, or {@code --}, for it. */
  private OptionValues values(List<String> plainWords) {
    CommandLine.ParseResult result =
        new CommandLine(spec())
            .setExpandAtFiles(false)
            .setInterpolateVariables(false)
            .setPosixClusteredShortOptionsAllowed(false)
            .setOverwrittenOptionsAllowed(true)
            .parseArgs(plainWords.stream().map(ArgumentParser::marked).toArray(String[]::new));
    return name -> {
      OptionSpec option = result.matchedOption(name);
      return option == null ? null : unmarked(option.originalStringValues());
    };
  }

  private static String marked(String word) {
    int value = word.indexOf('=') + 1;
    return value == 0 ? word : word.substring(0, value) + MARK + word.substring(value);
  }

  private static List<String> unmarked(List<String> values) {
    List<String> given = new ArrayList<>(values.size());
    for (String value : values) {
      // An option without a word has an empty one here.
      given.add(value.isEmpty() ? value : value.substring(1));
    }
    return given;
  }

  private CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    for (Option option : options) {
      spec.addOption(spec(option));
    }
    return spec;
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder spec = OptionSpec.builder(option.name()).arity(arity(option));
    return option.arity() == Option.Arity.ANY
        ? spec.type(List.class).auxiliaryTypes(String.class).build()
        : spec.type(String.class).build();
  }

  private static String arity(Option option) {
    return switch (option.arity()) {
      case FLAG -> "0";
      case ONE -> "1";
      case AT_MOST_ONE, ANY -> "0..1";
    };
  }
}
