package kms.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/**
 * Holds the data of each operation against the SDK's fields, so that an upgrade of the SDK changes
 * nothing unseen: names, order, kinds and nesting.
 */
class SdkFieldsTest {
  private static final String MODEL = "software.amazon.awssdk.services.kms.model.";

  /** Members that the SDK has beyond the AWS CLI, by the structure they are in. */
  private static final Map<String, Set<String>> ONLY_IN_SDK =
      Map.of(
          "CreateGrantRequest", Set.of("GranteeServicePrincipal", "RetiringServicePrincipal"),
          "GetPublicKeyResponse", Set.of("EncapsulationAlgorithms"),
          "GrantConstraints", Set.of("SourceArn"),
          "GrantListEntry", Set.of("GranteeServicePrincipal", "RetiringServicePrincipal"),
          "KeyMetadata", Set.of("EncapsulationAlgorithms"),
          "ListGrantsRequest", Set.of("GranteeServicePrincipal"),
          "ListRetirableGrantsRequest", Set.of("RetiringServicePrincipal"));

  static List<String> commands() {
    return Operations.commands();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasTheSdksParameters(String command) {
    Operation operation = Operations.get(command);
    assertEquals(fields(operation.name() + "Request"), described(operation.input()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasTheSdksResult(String command) {
    Operation operation = Operations.get(command);
    StructureShape output = operation.output();
    String expected = fields(operation.name() + "Response");
    assertEquals(expected, output == null ? "" : described(output));
  }

  /** Returns a line for each field of a class of the SDK, what is in it indented below it. */
  private static String fields(String className) {
    try {
      Object builder = Class.forName(MODEL + className).getMethod("builder").invoke(null);
      return fields((SdkPojo) builder, className, "");
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String fields(SdkPojo pojo, String structure, String indent) {
    StringBuilder out = new StringBuilder();
    for (SdkField<?> field : pojo.sdkFields()) {
      if (!ONLY_IN_SDK.getOrDefault(structure, Set.of()).contains(field.memberName())) {
        out.append(indent).append(field.memberName()).append(": ").append(kind(field, indent));
      }
    }
    return out.toString();
  }

  private static String kind(SdkField<?> field, String indent) {
    return switch (field.marshallingType().getTargetClass().getSimpleName()) {
      case "String" -> "string\n";
      case "Integer" -> "integer\n";
      case "Boolean" -> "boolean\n";
      case "SdkBytes" -> "blob\n";
      case "Instant" -> "timestamp\n";
      case "List" -> "list of " + kind(field.getTrait(ListTrait.class).memberFieldInfo(), indent);
      case "Map" -> "map to " + kind(field.getTrait(MapTrait.class).valueFieldInfo(), indent);
      case "SdkPojo" -> {
        SdkPojo pojo = field.constructor().get();
        String structure = pojo.getClass().getEnclosingClass().getSimpleName();
        yield "structure\n" + fields(pojo, structure, indent + "  ");
      }
      default -> throw new AssertionError("a kind the program does not know: " + field);
    };
  }

  private static String described(StructureShape structure) {
    return described(structure, "");
  }

  private static String described(StructureShape structure, String indent) {
    StringBuilder out = new StringBuilder();
    for (Member member : structure.members()) {
      out.append(indent).append(member.name()).append(": ").append(kind(member.shape(), indent));
    }
    return out.toString();
  }

  private static String kind(Shape shape, String indent) {
    if (shape instanceof ListShape list) {
      return "list of " + kind(list.element(), indent);
    }
    if (shape instanceof MapShape map) {
      return "map to " + kind(map.value(), indent);
    }
    if (shape instanceof StructureShape structure) {
      return "structure\n" + described(structure, indent + "  ");
    }
    return simpleKind(shape) + "\n";
  }

  private static String simpleKind(Shape shape) {
    if (shape instanceof StringShape) {
      return "string";
    }
    if (shape instanceof IntegerShape) {
      return "integer";
    }
    if (shape instanceof BooleanShape) {
      return "boolean";
    }
    return shape instanceof BlobShape ? "blob" : "timestamp";
  }
}
