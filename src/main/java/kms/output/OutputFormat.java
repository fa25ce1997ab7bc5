package kms.output;

import java.util.ArrayList;
import java.util.List;
import kms.environment.Environment;
import kms.error.CliException;

/** The ways to lay out a response: all that the program knows of a format is its constant here. */
public enum OutputFormat {
  /** Indented JSON. */
  JSON("json", false) {
    @Override
    OutputFormatter formatter(
        Utf8Writer out, Environment environment, ColorChoice color, ColorReset colorReset) {
      return new JsonFormatter(out);
    }
  },
  /** Lines of values separated by tabs, a page at a time. */
  TEXT("text", true) {
    @Override
    OutputFormatter formatter(
        Utf8Writer out, Environment environment, ColorChoice color, ColorReset colorReset) {
      return new TextFormatter(out);
    }
  },
  /** Boxes drawn with dashes and bars. */
  TABLE("table", false) {
    @Override
    OutputFormatter formatter(
        Utf8Writer out, Environment environment, ColorChoice color, ColorReset colorReset) {
      return TableFormatter.on(out, environment, color, colorReset);
    }
  };

  private final String word;
  private final boolean pageByPage;

  OutputFormat(String word, boolean pageByPage) {
    this.word = word;
    this.pageByPage = pageByPage;
  }

  /**
   * Returns the format of that name.
   *
   * @param name exactly as one of {@link #names()}
   * @throws CliException when it is none of them
   */
  public static OutputFormat of(String name) {
    for (OutputFormat format : values()) {
      if (format.word.equals(name)) {
        return format;
      }
    }
    throw new CliException("Unknown output type: " + name);
  }

  /** Returns the names of all formats, in the order in which messages have them. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (OutputFormat format : values()) {
      names.add(format.word);
    }
    return names;
  }

  /** Tells whether each page is printed when it comes, and not all of them as one response. */
  boolean isPageByPage() {
    return pageByPage;
  }

  /** Returns what lays out a response on this writer. */
  abstract OutputFormatter formatter(
      Utf8Writer out, Environment environment, ColorChoice color, ColorReset colorReset);
}
