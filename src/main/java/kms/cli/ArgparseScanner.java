package kms.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.error.UsageException;
import kms.python.PythonNumber;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/**
 * Brings words into one plain form, {@code --name=value}, by the rules of Python's argparse (3.11).
 * Scripts written for the AWS CLI rely on them and picocli has others: for abbreviations, for what
 * counts as a value, for {@code --}, and for the order of complaints.
 */
final class ArgparseScanner {
  private final Map<String, Option> options = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Positional positional;
  private final @Nullable String endsAt;

  private final List<String> plainWords = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private @Nullable String positionalValue;
  private boolean positionalDone;
  private boolean ended;

  private List<String> words = List.of();
  private @Nullable Place[] places = {};
  private int doubleDash;

  /** An option among the words: its full name, null for an unknown one, and what follows "=". */
  private record Place(@Nullable String name, @Nullable String explicit) {
    static final Place UNKNOWN = new Place(null, null);
  }

  ArgparseScanner(List<Option> options, Positional positional, @Nullable String endsAt) {
    for (Option option : options) {
      this.options.put(option.name(), option);
      names.add(option.name());
    }
    this.positional = positional;
    this.endsAt = endsAt;
  }

  /**
   * Looks through the words, once.
   *
   * @throws UsageException when a word does not fit
   */
  void scan(List<String> all) {
    words = all;
    int dash = words.indexOf("--");
    doubleDash = dash < 0 ? words.size() : dash;
    places = new Place[words.size()];
    for (int i = 0; i < doubleDash; i++) {
      places[i] = place(words.get(i));
    }
    int at = 0;
    for (int next = nextOption(at); next >= 0 && !ended; next = nextOption(at)) {
      at = consumeUpTo(next, at);
    }
    if (!ended) {
      rest.addAll(words.subList(consumePositional(at), words.size()));
      checkRequired();
    }
  }

  /** Returns the options given and their values, each option as it was given last. */
  List<String> plainWords() {
    return plainWords;
  }

  /** Returns the word that is no option, or null. */
  @Nullable String positionalValue() {
    return positionalValue;
  }

  /** Returns the words that are not known, in their order. */
  List<String> rest() {
    return rest;
  }

  private int nextOption(int from) {
    for (int i = from; i < doubleDash; i++) {
      if (places[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** Tells which option a word is; null when it is a value. */
  private @Nullable Place place(String word) {
    if (word.length() < 2 || word.charAt(0) != '-') {
      return null;
    }
    if (options.containsKey(word)) {
      return new Place(word, null);
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    String explicit = equals < 0 ? null : word.substring(equals + 1);
    if (options.containsKey(name)) {
      return new Place(name, explicit);
    }
    List<String> matches = abbreviated(name);
    if (matches.size() > 1) {
      String could = String.join(", ", matches);
      throw new UsageException("ambiguous option: " + word + " could match " + could);
    }
    if (matches.size() == 1) {
      return new Place(matches.get(0), explicit);
    }
    return isNegativeNumber(word) || word.indexOf(' ') >= 0 ? null : Place.UNKNOWN;
  }

  private List<String> abbreviated(String prefix) {
    if (!prefix.startsWith("--")) {
      return List.of();
    }
    List<String> matches = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(prefix)) {
        matches.add(name);
      }
    }
    return matches;
  }

  private static boolean isNegativeNumber(String word) {
    return word.matches("(?U)-\\d+|-\\d*\\.\\d+");
  }

  /** Deals with the words before the next option, or with that option; returns where it is then. */
  private int consumeUpTo(int next, int at) {
    if (at < next) {
      int end = consumePositional(at);
      if (end > at) {
        return end;
      }
      rest.addAll(words.subList(at, next));
    }
    return consumeOption(next);
  }

  private int consumeOption(int at) {
    Place place = places[at];
    Option option = place == null ? null : options.get(place.name());
    if (place == null || option == null) {
      rest.add(words.get(at));
      return at + 1;
    }
    ended = option.name().equals(endsAt);
    if (place.explicit() != null) {
      takeExplicit(option, place.explicit());
      return at + 1;
    }
    int end = at + 1;
    while (end < doubleDash && end - at <= option.arity().max && places[end] == null) {
      end++;
    }
    if (end - at <= option.arity().min) {
      throw new UsageException("argument " + option.name() + ": expected one argument");
    }
    take(option, words.subList(at + 1, end));
    return end;
  }

  private void takeExplicit(Option option, String value) {
    if (option.arity().max == 0) {
      throw new UsageException(
          "argument " + option.name() + ": ignored explicit argument " + PythonText.repr(value));
    }
    take(option, List.of(value));
  }

  private void take(Option option, List<String> values) {
    String name = option.name();
    plainWords.removeIf(
        word -> word.equals(name) || word.startsWith(name + "=") || word.equals(option.opposite()));
    if (values.isEmpty()) {
      plainWords.add(name);
    }
    for (String value : values) {
      checkInteger(option, value);
      Choices.check(name, value, option.choices());
      plainWords.add(name + "=" + value);
    }
  }

  private static void checkInteger(Option option, String value) {
    if (option.integer() && PythonNumber.parseIntOrNull(value) == null) {
      throw new UsageException(
          "argument " + option.name() + ": invalid int value: " + PythonText.repr(value));
    }
  }

  /** Takes a word for the positional, with the {@code --} beside it; returns where it is then. */
  private int consumePositional(int at) {
    if (positionalDone) {
      return at;
    }
    int end = at == doubleDash ? at + 1 : at;
    if (end < words.size() && places[end] == null) {
      positionalValue = words.get(end++);
      Choices.check(positional.name(), positionalValue, positional.choices());
      end += end == doubleDash ? 1 : 0;
    } else if (positional.required()) {
      return at;
    }
    positionalDone = true;
    return Math.min(end, words.size());
  }

  private void checkRequired() {
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      Option option = options.get(name);
      if (option != null && option.required() && !isGiven(name)) {
        missing.add(name);
      }
    }
    if (positional.required() && positionalValue == null) {
      missing.add(positional.name());
    }
    if (!missing.isEmpty()) {
      throw new UsageException(
          "the following arguments are required: " + String.join(", ", missing));
    }
  }

  private boolean isGiven(String name) {
    for (String word : plainWords) {
      if (word.startsWith(name)
          && (word.length() == name.length() || word.charAt(name.length()) == '=')) {
        return true;
      }
    }
    return false;
  }
}
