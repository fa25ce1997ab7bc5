package kms.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a value in an operation's input or output, by the rules of the service's model. */
public sealed interface Shape {

  /** Returns the name of the shape in the service's model. */
  String name();

  /** Tells whether values of this shape have values inside. */
  default boolean isContainer() {
    return this instanceof StructureShape || this instanceof ListShape || this instanceof MapShape;
  }

  /**
   * Text.
   *
   * @param min the fewest characters allowed, or null
   * @param values the values of an enumeration; empty when it is none
   */
  record StringShape(String name, @Nullable Integer min, List<String> values) implements Shape {}

  /**
   * A whole number.
   *
   * @param min the least value allowed, or null
   */
  record IntegerShape(String name, @Nullable Integer min) implements Shape {}

  /** True or false. */
  record BooleanShape(String name) implements Shape {}

  /** Bytes, in base64 on the wire. */
  record BlobShape(String name) implements Shape {}

  /** A point in time, in seconds since 1970 on the wire. */
  record TimestampShape(String name) implements Shape {}

  /**
   * Values of one type.
   *
   * @param min the fewest elements allowed, or null
   */
  record ListShape(String name, @Nullable Integer min, Shape element) implements Shape {}

  /** Names and values of one type each. */
  record MapShape(String name, Shape key, Shape value) implements Shape {}

  /**
   * Members by name.
   *
   * @param members in the order of the model
   */
  record StructureShape(String name, List<Member> members) implements Shape {

    /** Returns the member of that name, or null. */
    public @Nullable Member member(String memberName) {
      for (Member member : members) {
        if (member.name().equals(memberName)) {
          return member;
        }
      }
      return null;
    }
  }
}
