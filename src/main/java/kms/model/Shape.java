package kms.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a value in an operation's input or output, by the rules of the service's model. */
public sealed interface Shape {

  /** Returns the name of the shape in the service's model. */
  String name();

  /** Returns the word of the service's model for the kind of shape, such as {@code string}. */
  String type();

  /** Tells whether values of this shape have values inside. */
  boolean isContainer();

  /**
   * Returns what a walk makes of a value of this shape.
   *
   * @param along what the walk wants to know beside the shape
   */
  <A, R> R accept(ShapeWalk<A, R> walk, A along);

  /**
   * Text.
   *
   * @param min the fewest characters allowed, or null
   * @param values the values of an enumeration; empty when it is none
   */
  record StringShape(String name, @Nullable Integer min, List<String> values) implements Shape {
    @Override
    public String type() {
      return "string";
    }

    @Override
    public boolean isContainer() {
      return false;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.string(this, along);
    }
  }

  /**
   * A whole number.
   *
   * @param min the least value allowed, or null
   */
  record IntegerShape(String name, @Nullable Integer min) implements Shape {
    @Override
    public String type() {
      return "integer";
    }

    @Override
    public boolean isContainer() {
      return false;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.integer(this, along);
    }
  }

  /** True or false. */
  record BooleanShape(String name) implements Shape {
    @Override
    public String type() {
      return "boolean";
    }

    @Override
    public boolean isContainer() {
      return false;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.bool(this, along);
    }
  }

  /** Bytes, in base64 on the wire. */
  record BlobShape(String name) implements Shape {
    @Override
    public String type() {
      return "blob";
    }

    @Override
    public boolean isContainer() {
      return false;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.blob(this, along);
    }
  }

  /** A point in time, in seconds since 1970 on the wire. */
  record TimestampShape(String name) implements Shape {
    @Override
    public String type() {
      return "timestamp";
    }

    @Override
    public boolean isContainer() {
      return false;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.timestamp(this, along);
    }
  }

  /**
   * Values of one type.
   *
   * @param min the fewest elements allowed, or null
   */
  record ListShape(String name, @Nullable Integer min, Shape element) implements Shape {
    @Override
    public String type() {
      return "list";
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.list(this, along);
    }
  }

  /** Names and values of one type each. */
  record MapShape(String name, Shape key, Shape value) implements Shape {
    @Override
    public String type() {
      return "map";
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.map(this, along);
    }
  }

  /**
   * Members by name.
   *
   * @param members in the order of the model
   */
  record StructureShape(String name, List<Member> members) implements Shape {
    @Override
    public String type() {
      return "structure";
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public <A, R> R accept(ShapeWalk<A, R> walk, A along) {
      return walk.structure(this, along);
    }

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
