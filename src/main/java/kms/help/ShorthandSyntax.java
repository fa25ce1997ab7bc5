package kms.help;

import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;

/** Shows in a help page how a value is written in shorthand. */
final class ShorthandSyntax {

  private ShorthandSyntax() {}

  /** Returns the pattern of an option's value; each word of a list is one element. */
  static String of(Shape shape) {
    return shape instanceof ListShape list
        ? pattern(list.element(), 0) + " ..."
        : pattern(shape, 0);
  }

  private static String pattern(Shape shape, int depth) {
    if (shape instanceof StructureShape structure) {
      return braced(structure(structure, depth), depth);
    }
    if (shape instanceof MapShape map) {
      String value = pattern(map.value(), depth + 1);
      return braced("KeyName1=" + value + ",KeyName2=" + value, depth);
    }
    if (shape instanceof ListShape list) {
      String element = pattern(list.element(), depth + 1);
      String elements = element + "," + element;
      boolean bare = depth <= 1 && !list.element().isContainer();
      return bare ? elements : "[" + elements + "]";
    }
    return ShapeNames.type(shape);
  }

  private static String structure(StructureShape structure, int depth) {
    StringBuilder out = new StringBuilder();
    for (Member member : structure.members()) {
      out.append(out.isEmpty() ? "" : ",").append(member.name()).append('=');
      out.append(pattern(member.shape(), depth + 1));
    }
    return out.toString();
  }

  private static String braced(String pattern, int depth) {
    return depth == 0 ? pattern : "{" + pattern + "}";
  }
}
