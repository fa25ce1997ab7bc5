package kms.cli;

import java.util.ArrayList;
import java.util.List;
import kms.cli.HelpBlock.Entry;

/**
 * What a help page says about an option.
 *
 * @param names its name, or two names with a bar between them
 * @param type the type of its value, {@code boolean} when it takes none
 * @param required whether it must be given
 * @param blocks what is said about it
 */
record OptionHelp(String names, String type, boolean required, List<HelpBlock> blocks) {

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
}
