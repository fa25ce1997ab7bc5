package kms.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import kms.environment.Environment;
import kms.error.UnparsableFileException;
import kms.python.PathExpansion;
import org.jspecify.annotations.Nullable;

/** The sections of a file in the grammar of Python's {@code configparser.RawConfigParser}. */
public final class IniFile {
  private static final IniFile EMPTY = new IniFile("", Collections.emptyMap());

  private final String path;
  private final Map<String, IniSection> sections;

  private IniFile(String path, Map<String, IniSection> sections) {
    this.path = path;
    this.sections = sections;
  }

  /**
   * Reads a file. One that is not there, no regular file or not readable is as if it were empty.
   *
   * @param path as the user wrote it; variables and a leading {@code ~} are expanded
   * @throws UnparsableFileException when the file breaks the grammar or is not UTF-8
   */
  public static IniFile read(Environment environment, String path) {
    String expanded = PathExpansion.expandVariablesFirst(path, environment);
    Path file = environment.path(expanded);
    if (!Files.isRegularFile(file)) {
      return EMPTY;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return EMPTY;
    }
    return parse(bytes, expanded);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param path what a message calls the file
   * @throws UnparsableFileException when the bytes break the grammar or are not UTF-8
   */
  public static IniFile parse(byte[] bytes, String path) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new IniFile(path, new IniParser(text).read());
    } catch (CharacterCodingException | IniSyntaxException e) {
      throw unparsable(path);
    }
  }

  /** Returns the sections in the order of the file, by the text between the brackets. */
  public Map<String, IniSection> sections() {
    return Collections.unmodifiableMap(sections);
  }

  /** Returns the section of that name, or null. */
  public @Nullable IniSection section(String name) {
    return sections.get(name);
  }

  /**
   * Checks that the lines of each nested value are {@code key = value}.
   *
   * @throws UnparsableFileException when one is not
   */
  void checkNestedValues() {
    for (IniSection section : sections.values()) {
      for (String value : section.values().values()) {
        if (IniSection.isNested(value) && NestedValue.parse(value) == null) {
          throw unparsable(path);
        }
      }
    }
  }

  private static UnparsableFileException unparsable(String path) {
    return new UnparsableFileException("Unable to parse config file: " + path);
  }
}
