package kms.input;

import java.util.List;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;

/** Shapes of every type, much like those of the service. */
final class Shapes {
  static final StringShape TEXT = new StringShape("TextType", null, List.of());
  static final StringShape NAME = new StringShape("NameType", 1, List.of());
  static final StringShape ENUM = new StringShape("EnumType", null, List.of("FIRST", "SECOND"));
  static final IntegerShape NUMBER = new IntegerShape("NumberType", 1);
  static final BooleanShape FLAG = new BooleanShape("FlagType");
  static final BlobShape BLOB = new BlobShape("BlobType");
  static final TimestampShape DATE = new TimestampShape("DateType");
  static final MapShape MAP = new MapShape("MapType", NAME, TEXT);
  static final ListShape NAMES = new ListShape("NameList", 1, NAME);

  static final StructureShape TAG = structure(required("Key", NAME), required("Value", TEXT));
  static final ListShape TAGS = new ListShape("TagList", null, TAG);

  /** Has a member of each type that no operation of the service has within another. */
  static final StructureShape NESTED =
      structure(
          member("Names", NAMES),
          member("Map", MAP),
          member("Number", NUMBER),
          member("Flag", FLAG),
          member("Blob", BLOB));

  static final StructureShape INPUT =
      structure(
          required("Id", NAME),
          member("Kind", ENUM),
          member("Count", NUMBER),
          member("DryRun", FLAG),
          member("Data", BLOB),
          member("Until", DATE),
          member("Names", NAMES),
          member("Context", MAP),
          member("Tags", TAGS),
          member("Nested", NESTED));

  private Shapes() {}

  static StructureShape structure(Member... members) {
    return new StructureShape("Structure", List.of(members));
  }

  static Member member(String name, Shape shape) {
    return member(name, false, shape);
  }

  static Member required(String name, Shape shape) {
    return member(name, true, shape);
  }

  private static Member member(String name, boolean required, Shape shape) {
    String option = "--" + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    return new Member(name, option, null, required, false, false, shape);
  }
}
