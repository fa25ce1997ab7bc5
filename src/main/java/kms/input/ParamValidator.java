package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Map;
import kms.error.CliException;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.python.PythonText;
import org.jspecify.annotations.Nullable;

/** Checks parameters against the model, in the words and the order of botocore's checks. */
public final class ParamValidator {
  private final StringBuilder report = new StringBuilder();

  private ParamValidator() {}

  /**
   * Checks required members, unknown members, types and minimums.
   *
   * @throws CliException with a line for each error, when there are any
   */
  public static void validate(StructureShape shape, JsonNode parameters) {
    ParamValidator validator = new ParamValidator();
    validator.check(shape, parameters, "");
    if (!validator.report.isEmpty()) {
      throw new CliException("Parameter validation failed:" + validator.report);
    }
  }

  private void check(Shape shape, JsonNode value, String name) {
    if (shape instanceof StringShape string) {
      checkString(string, value, name);
    } else if (shape instanceof StructureShape structure) {
      checkStructure(structure, value, name);
    } else if (shape instanceof ListShape list) {
      checkList(list, value, name);
    } else if (shape instanceof MapShape map) {
      checkMap(map, value, name);
    } else if (shape instanceof IntegerShape integer) {
      checkInteger(integer, value, name);
    } else if (shape instanceof BooleanShape) {
      checkType(value.isBoolean(), value, name, "<class 'bool'>");
    } else if (shape instanceof BlobShape) {
      boolean fits = value.isBinary() || value.isTextual();
      String types = "<class 'bytes'>, <class 'bytearray'>, file-like object";
      checkType(fits, value, name, types);
    } else {
      String types = "<class 'datetime.datetime'>, timestamp-string";
      checkType(Timestamp.isTimestamp(value), value, name, types);
    }
  }

  private void checkStructure(StructureShape shape, JsonNode value, String name) {
    if (!checkType(value.isObject(), value, name, "<class 'dict'>")) {
      return;
    }
    for (Member member : shape.members()) {
      if (member.required() && !value.has(member.name())) {
        add("Missing required parameter in " + shown(name) + ": \"" + member.name() + "\"");
      }
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      if (shape.member(entry.getKey()) == null) {
        addUnknown(shape, entry.getKey(), name);
      }
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      Member member = shape.member(entry.getKey());
      if (member != null) {
        check(member.shape(), entry.getValue(), name + "." + member.name());
      }
    }
  }

  private void checkString(StringShape shape, JsonNode value, String name) {
    if (checkType(value.isTextual(), value, name, "<class 'str'>")) {
      String text = value.textValue();
      checkLength(shape.min(), text.codePointCount(0, text.length()), name);
    }
  }

  private void checkList(ListShape shape, JsonNode value, String name) {
    if (!checkType(value.isArray(), value, name, "<class 'list'>, <class 'tuple'>")) {
      return;
    }
    checkLength(shape.min(), value.size(), name);
    for (int i = 0; i < value.size(); i++) {
      check(shape.element(), value.get(i), name + "[" + i + "]");
    }
  }

  private void checkMap(MapShape shape, JsonNode value, String name) {
    if (!checkType(value.isObject(), value, name, "<class 'dict'>")) {
      return;
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String key = entry.getKey();
      if (shape.key() instanceof StringShape keyShape) {
        checkLength(
            keyShape.min(), key.codePointCount(0, key.length()), name + " (key: " + key + ")");
      }
      check(shape.value(), entry.getValue(), name + "." + key);
    }
  }

  /** True and false pass for integers, as they are 1 and 0 in Python. */
  private void checkInteger(IntegerShape shape, JsonNode value, String name) {
    boolean fits = value.isIntegralNumber() || value.isBoolean();
    Integer min = shape.min();
    if (!checkType(fits, value, name, "<class 'int'>") || min == null) {
      return;
    }
    BigInteger number =
        value.isBoolean()
            ? BigInteger.valueOf(value.booleanValue() ? 1 : 0)
            : value.bigIntegerValue();
    if (number.compareTo(BigInteger.valueOf(min)) < 0) {
      add(
          "Invalid value for parameter "
              + shown(name)
              + ", value: "
              + PythonText.str(value)
              + ", valid min value: "
              + min);
    }
  }

  private void checkLength(@Nullable Integer min, int length, String name) {
    if (min != null && length < min) {
      add(
          "Invalid length for parameter "
              + shown(name)
              + ", value: "
              + length
              + ", valid min length: "
              + min);
    }
  }

  private boolean checkType(boolean fits, JsonNode value, String name, String types) {
    if (!fits) {
      add(
          "Invalid type for parameter "
              + shown(name)
              + ", value: "
              + PythonText.str(value)
              + ", type: <class '"
              + PythonText.typeName(value)
              + "'>, valid types: "
              + types);
    }
    return fits;
  }

  private void addUnknown(StructureShape shape, String unknown, String name) {
    StringBuilder names = new StringBuilder();
    for (Member member : shape.members()) {
      names.append(names.isEmpty() ? "" : ", ").append(member.name());
    }
    add("Unknown parameter in " + shown(name) + ": \"" + unknown + "\", must be one of: " + names);
  }

  private static String shown(String name) {
    if (name.isEmpty()) {
      return "input";
    }
    return name.startsWith(".") ? name.substring(1) : name;
  }

  private void add(String error) {
    report.append('\n').append(error);
  }
}
