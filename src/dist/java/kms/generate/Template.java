package kms.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a completion with places, written {@code @NAME@}, for what the command line has.
 *
 * @param text the text
 */
record Template(String text) {

  /**
   * Loads the text of a file in this package.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  static Template load(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text with a place filled in, wherever it is. */
  Template fill(String place, String filling) {
    return new Template(text.replace("@" + place + "@", filling));
  }

  /** Returns the text with a place filled in by lines. */
  Template fill(String place, Iterable<String> lines) {
    return fill(place, String.join("\n", lines));
  }
}
