package kms.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Note;
import kms.help.HelpBlock.Paragraph;

/**
 * Reads help files, {@code kms/model/NAME.txt}, which are plain ASCII text:
 *
 * <pre>
 * # SECTION                  begins a section
 * ## Topic                   begins a topic of it: a heading, an option, a member
 * Lines that follow each     other are a paragraph; a blank line ends it.
 * * Text                     is an item of a list; its further lines are indented by two
 * NOTE: Text                 is a note; so is WARNING: Text
 *     text                   indented by four is shown as it is
 * `text`                     is emphasized, anywhere but there
 * </pre>
 *
 * <p>Topics of the sections OPTIONS and OUTPUT are named by the path of the member in the service's
 * model: {@code Constraints.EncryptionContextEquals}, {@code Tags[].TagKey}; the keys and values of
 * a map are {@code Map.key} and {@code Map.value}. In {@code shared-topics.txt} they are named by
 * the last part of the path and the shape, as {@link MemberTopics} looks them up.
 */
final class HelpTextReader {
  private static final String LITERAL = "    ";

  private final Map<String, HelpText.Section> sections = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> literal = new ArrayList<>();
  private Map<String, List<HelpBlock>> topics = new LinkedHashMap<>();
  private List<HelpBlock> blocks = new ArrayList<>();

  private HelpTextReader() {}

  /** Reads the help file of that name; when there is none it says nothing. */
  static HelpText load(String name) {
    try (InputStream in = HelpTextReader.class.getResourceAsStream("/kms/model/" + name + ".txt")) {
      return read(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a help file. */
  static HelpText read(String file) {
    HelpTextReader reader = new HelpTextReader();
    file.lines().forEach(reader::line);
    reader.endBlock();
    return new HelpText(reader.sections);
  }

  private void line(String line) {
    if (line.startsWith("# ")) {
      beginSection(line.substring(2));
    } else if (line.startsWith("## ")) {
      beginTopic(line.substring(3));
    } else if (line.startsWith(LITERAL) || (line.isEmpty() && !literal.isEmpty())) {
      endText();
      literal.add(line.isEmpty() ? line : line.substring(LITERAL.length()));
    } else if (line.isBlank()) {
      endBlock();
    } else {
      addText(line);
    }
  }

  private void beginSection(String title) {
    endBlock();
    topics = new LinkedHashMap<>();
    blocks = new ArrayList<>();
    sections.put(title, new HelpText.Section(blocks, topics));
  }

  private void beginTopic(String name) {
    endBlock();
    blocks = new ArrayList<>();
    topics.put(name, blocks);
  }

  private void addText(String line) {
    endLiteral();
    if (line.startsWith("* ")) {
      endText();
    }
    text.append(text.isEmpty() ? "" : " ").append(line.strip());
  }

  private void endBlock() {
    endText();
    endLiteral();
  }

  private void endText() {
    if (!text.isEmpty()) {
      blocks.add(block(text.toString()));
      text.setLength(0);
    }
  }

  private static HelpBlock block(String text) {
    if (text.startsWith("* ")) {
      return new ListItem(text.substring(2));
    }
    for (String label : List.of("NOTE", "WARNING")) {
      if (text.startsWith(label + ": ")) {
        return new Note(label, text.substring(label.length() + 2));
      }
    }
    return new Paragraph(text);
  }

  /** Blank lines within literal text belong to it, those behind it do not. */
  private void endLiteral() {
    int end = literal.size();
    while (end > 0 && literal.get(end - 1).isEmpty()) {
      end--;
    }
    if (end > 0) {
      blocks.add(new Literal(List.copyOf(literal.subList(0, end))));
    }
    literal.clear();
  }
}
