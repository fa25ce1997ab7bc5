package kms.help;

import java.util.List;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.ShapeWalk;

/** Shows in a help page how a value is written as JSON. */
final class JsonSyntax implements ShapeWalk.OfContainers<String, StringBuilder> {
  private static final String STEP = "  ";

  private final StringBuilder out = new StringBuilder();

  private JsonSyntax() {}

  /** Returns the lines of the pattern of a shape's values. */
  static List<String> of(Shape shape) {
    JsonSyntax syntax = new JsonSyntax();
    return shape.accept(syntax, "\n").toString().lines().toList();
  }

  /** Further lines begin with {@code newline}. */
  @Override
  public StringBuilder structure(StructureShape structure, String newline) {
    out.append('{');
    String separator = "";
    for (Member member : structure.members()) {
      out.append(separator).append(newline).append(STEP);
      out.append('"').append(member.name()).append("\": ");
      member.shape().accept(this, newline + STEP);
      separator = ",";
    }
    return out.append(newline).append('}');
  }

  @Override
  public StringBuilder list(ListShape list, String newline) {
    Shape element = list.element();
    if (!element.isContainer()) {
      return out.append('[').append(scalar(element)).append(", ...]");
    }
    out.append('[').append(newline).append(STEP);
    element.accept(this, newline + STEP);
    return out.append(newline).append(STEP).append("...").append(newline).append(']');
  }

  @Override
  public StringBuilder map(MapShape map, String newline) {
    out.append('{').append(scalar(map.key())).append(": ");
    map.value().accept(this, newline + STEP + STEP);
    return out.append(newline).append(STEP).append("...}");
  }

  @Override
  public StringBuilder scalar(Shape shape, String newline) {
    return out.append(scalar(shape));
  }

  /** Returns the pattern of a value without parts. */
  private static String scalar(Shape shape) {
    if (shape instanceof StringShape string) {
      return '"'
          + (string.values().isEmpty() ? "string" : String.join("\"|\"", string.values()))
          + '"';
    }
    return shape instanceof BooleanShape ? "true|false" : shape.type();
  }
}
