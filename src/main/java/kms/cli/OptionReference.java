package kms.cli;

import java.util.ArrayList;
import java.util.List;
import kms.cli.HelpBlock.Paragraph;

/**
 * What there is to know of an option for completion.
 *
 * @param name the full name, such as {@code --output}
 * @param summary what it is for, in one sentence without markup
 * @param hasValue whether a value follows it
 * @param choices the values there are, empty when any may be given
 */
public record OptionReference(String name, String summary, boolean hasValue, List<String> choices) {

  /** Returns those of the options that the help speaks of. */
  static List<OptionReference> documented(List<Option> options, List<OptionHelp> help) {
    List<OptionReference> documented = new ArrayList<>();
    for (Option option : options) {
      for (OptionHelp about : help) {
        if (List.of(about.names().split(" \\| ")).contains(option.name())) {
          documented.add(
              new OptionReference(
                  option.name(),
                  summary(about.blocks()),
                  option.arity() != Option.Arity.FLAG,
                  option.choices()));
        }
      }
    }
    return documented;
  }

  private static String summary(List<HelpBlock> blocks) {
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
