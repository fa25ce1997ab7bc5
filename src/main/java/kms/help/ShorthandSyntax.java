package kms.help;

import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.ShapeWalk;

/** Shows in a help page how a value is written in shorthand. */
final class ShorthandSyntax implements ShapeWalk.OfContainers<Integer, String> {

  private ShorthandSyntax() {}

  /** Returns the pattern of an option's value; each word of a list is one element. */
  static String of(Shape shape) {
    ShorthandSyntax syntax = new ShorthandSyntax();
    return shape instanceof ListShape list
        ? list.element().accept(syntax, 0) + " ..."
        : shape.accept(syntax, 0);
  }

  /** The depth is how many structures, maps and lists the value is in. */
  @Override
  public String structure(StructureShape structure, Integer depth) {
    StringBuilder out = new StringBuilder();
    for (Member member : structure.members()) {
      out.append(out.isEmpty() ? "" : ",").append(member.name()).append('=');
      out.append(member.shape().accept(this, depth + 1));
    }
    return braced(out.toString(), depth);
  }

  @Override
  public String map(MapShape map, Integer depth) {
    String value = map.value().accept(this, depth + 1);
    return braced("KeyName1=" + value + ",KeyName2=" + value, depth);
  }

  @Override
  public String list(ListShape list, Integer depth) {
    String element = list.element().accept(this, depth + 1);
    String elements = element + "," + element;
    boolean bare = depth <= 1 && !list.element().isContainer();
    return bare ? elements : "[" + elements + "]";
  }

  @Override
  public String scalar(Shape shape, Integer depth) {
    return shape.type();
  }

  private static String braced(String pattern, int depth) {
    return depth == 0 ? pattern : "{" + pattern + "}";
  }
}
