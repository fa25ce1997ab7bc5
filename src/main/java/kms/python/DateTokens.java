package kms.python;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tokens of a date, by their index. */
final class DateTokens {
  private final List<String> texts;

  DateTokens(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  int size() {
    return texts.size();
  }

  /** Returns a token, or null beyond the last one. */
  @Nullable String find(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }

  /**
   * Returns a token.
   *
   * @throws NoDateException beyond the last one
   */
  String get(int index) {
    String text = find(index);
    if (text == null) {
      throw new NoDateException();
    }
    return text;
  }

  /** Tells whether there is a token at an index and it is this one. */
  boolean is(int index, String text) {
    return Objects.equals(find(index), text);
  }

  /** Tells whether a token is the last one, or there is none at the index. */
  boolean isLast(int index) {
    return index >= texts.size() - 1;
  }
}
