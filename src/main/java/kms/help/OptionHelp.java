package kms.help;

import java.util.ArrayList;
import java.util.List;
import kms.help.HelpBlock.Entry;
import kms.help.HelpBlock.Paragraph;

/**
 * What a help page says about an option.
 *
 * @param names its name, or two names with a bar between them
 * @param type the type of its value, {@code boolean} when it takes none
 * @param required whether it must be given
 * @param blocks what is said about it
 */
public record OptionHelp(String names, String type, boolean required, List<HelpBlock> blocks) {

  /** Returns the options that every command has. */
  public static List<OptionHelp> ofGlobalOptions() {
    return of(HelpTextReader.load("global-options").section("GLOBAL OPTIONS"));
  }

  /** Returns the options that are the topics of a section, named like {@code --query (string)}. */
  static List<OptionHelp> of(HelpText.Section section) {
    List<OptionHelp> options = new ArrayList<>();
    section.topics().forEach((title, blocks) -> options.add(of(title, blocks)));
    return options;
  }

  /** Returns the options among the topics of a section whose others are members. */
  static List<OptionHelp> notOfMembers(HelpText.Section section) {
    List<OptionHelp> options = new ArrayList<>();
    section
        .topics()
        .forEach(
            (title, blocks) -> {
              if (title.startsWith("--")) {
                options.add(of(title, blocks));
              }
            });
    return options;
  }

  private static OptionHelp of(String title, List<HelpBlock> blocks) {
    int type = title.indexOf(" (");
    return new OptionHelp(
        title.substring(0, type), title.substring(type + 2, title.length() - 1), false, blocks);
  }

  /** Returns how it is given, for the synopsis. */
  String usage() {
    String usage = type.equals("boolean") ? names : names + " <value>";
    return required ? usage : "[" + usage + "]";
  }

  /** Returns what the page shows. */
  Entry entry() {
    return new Entry("`" + names.replace(" | ", "` | `") + "` (" + type + ")", blocks);
  }

  /** Tells whether this is one of its names. */
  public boolean isNamed(String option) {
    return List.of(names.split(" \\| ")).contains(option);
  }

  /** Returns what it is for, in one sentence without markup. */
  public String summary() {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph paragraph)) {
      return "";
    }
    String text = paragraph.text().replace("`", "");
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end);
    return sentence.endsWith(".") || sentence.endsWith(":")
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }
}
