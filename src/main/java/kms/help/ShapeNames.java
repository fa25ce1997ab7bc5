package kms.help;

import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;

/** Names the types of values in help pages. */
final class ShapeNames {

  private ShapeNames() {}

  /** Returns the name of a shape's type, such as {@code string}. */
  static String type(Shape shape) {
    if (shape instanceof StringShape) {
      return "string";
    }
    if (shape instanceof IntegerShape) {
      return "integer";
    }
    if (shape instanceof BooleanShape) {
      return "boolean";
    }
    if (shape instanceof BlobShape) {
      return "blob";
    }
    if (shape instanceof ListShape) {
      return "list";
    }
    if (shape instanceof MapShape) {
      return "map";
    }
    return shape instanceof StructureShape ? "structure" : "timestamp";
  }
}
