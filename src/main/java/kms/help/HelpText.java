package kms.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kms.help.HelpBlock.Heading;
import kms.help.HelpBlock.Paragraph;

/**
 * What the help file of a command says, as {@link HelpTextReader} found it.
 *
 * @param sections its sections by title, in the order of the file
 */
record HelpText(Map<String, Section> sections) {
  private static final Section NOTHING = new Section(List.of(), Map.of());

  /**
   * A section of a help file.
   *
   * @param blocks what stands before its first topic
   * @param topics its topics by name, in the order of the file
   */
  record Section(List<HelpBlock> blocks, Map<String, List<HelpBlock>> topics) {

    /** Returns what is said about a topic, which is nothing when there is no such topic. */
    List<HelpBlock> topic(String name) {
      return topics.getOrDefault(name, List.of());
    }

    /** Returns the whole section, each topic under its name as a heading. */
    List<HelpBlock> all() {
      List<HelpBlock> all = new ArrayList<>(blocks);
      for (Map.Entry<String, List<HelpBlock>> topic : topics.entrySet()) {
        all.add(new Heading(topic.getKey()));
        all.addAll(topic.getValue());
      }
      return all;
    }
  }

  /** Returns a section, an empty one when the file has none of that title. */
  Section section(String title) {
    return sections.getOrDefault(title, NOTHING);
  }

  /** Returns what the command does in one line: the paragraph of the section {@code NAME}. */
  String summary() {
    List<HelpBlock> blocks = section("NAME").blocks();
    return !blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph
        ? paragraph.text()
        : "";
  }
}
