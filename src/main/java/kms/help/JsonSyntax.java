package kms.help;

import java.util.List;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;

/** Shows in a help page how a value is written as JSON. */
final class JsonSyntax {
  private static final String STEP = "  ";

  private final StringBuilder out = new StringBuilder();

  private JsonSyntax() {}

  /** Returns the lines of the pattern of a shape's values. */
  static List<String> of(Shape shape) {
    JsonSyntax syntax = new JsonSyntax();
    syntax.append(shape, "\n");
    return syntax.out.toString().lines().toList();
  }

  /** Appends a pattern whose further lines begin with {@code newline}. */
  private void append(Shape shape, String newline) {
    if (shape instanceof StructureShape structure) {
      appendStructure(structure, newline);
    } else if (shape instanceof ListShape list) {
      appendList(list.element(), newline);
    } else if (shape instanceof MapShape map) {
      out.append('{').append(scalar(map.key())).append(": ");
      append(map.value(), newline + STEP + STEP);
      out.append(newline).append(STEP).append("...}");
    } else {
      out.append(scalar(shape));
    }
  }

  private void appendStructure(StructureShape structure, String newline) {
    out.append('{');
    String separator = "";
    for (Member member : structure.members()) {
      out.append(separator).append(newline).append(STEP);
      out.append('"').append(member.name()).append("\": ");
      append(member.shape(), newline + STEP);
      separator = ",";
    }
    out.append(newline).append('}');
  }

  private void appendList(Shape element, String newline) {
    if (!element.isContainer()) {
      out.append('[').append(scalar(element)).append(", ...]");
      return;
    }
    out.append('[').append(newline).append(STEP);
    append(element, newline + STEP);
    out.append(newline).append(STEP).append("...").append(newline).append(']');
  }

  /** Returns the pattern of a value without parts. */
  static String scalar(Shape shape) {
    if (shape instanceof StringShape string) {
      return '"'
          + (string.values().isEmpty() ? "string" : String.join("\"|\"", string.values()))
          + '"';
    }
    return shape instanceof BooleanShape ? "true|false" : ShapeNames.type(shape);
  }
}
