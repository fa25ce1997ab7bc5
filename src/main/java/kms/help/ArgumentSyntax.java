package kms.help;

import java.util.ArrayList;
import java.util.List;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Paragraph;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.StringShape;

/** Shows in a help page what may be written as the value of an option. */
final class ArgumentSyntax {

  private ArgumentSyntax() {}

  /** Returns the values of an enumeration, or the ways to write a value with parts. */
  static List<HelpBlock> of(Shape shape) {
    if (shape instanceof StringShape string) {
      return choices(string.values());
    }
    if (!shape.isContainer()) {
      return List.of();
    }
    if (shape instanceof ListShape list && !list.element().isContainer()) {
      return words(list.element());
    }
    return List.of(
        new Paragraph("Shorthand Syntax:"),
        new Literal(List.of(ShorthandSyntax.of(shape))),
        new Paragraph("JSON Syntax:"),
        new Literal(JsonSyntax.of(shape)));
  }

  private static List<HelpBlock> choices(List<String> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    List<HelpBlock> blocks = new ArrayList<>();
    blocks.add(new Paragraph("Possible values:"));
    for (String value : values) {
      blocks.add(new ListItem("`" + value + "`"));
    }
    return blocks;
  }

  private static List<HelpBlock> words(Shape element) {
    String type = element.type();
    String word = element instanceof StringShape ? '"' + type + '"' : type;
    List<HelpBlock> blocks = new ArrayList<>();
    blocks.add(new Paragraph("Syntax:"));
    blocks.add(new Literal(List.of(word + " " + word + " ...")));
    if (element instanceof StringShape string && !string.values().isEmpty()) {
      blocks.add(new Paragraph("Where valid values are:"));
      blocks.add(new Literal(string.values()));
    }
    return blocks;
  }
}
