package kms.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Map;
import kms.error.CliException;
import kms.model.Member;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import kms.model.ShapeWalk;
import kms.python.DateReader;
import kms.python.InvalidDateException;

/** Checks parameters against the model, in the words and the order of the AWS CLI's checks. */
public final class ParamValidator {

  private ParamValidator() {}

  /**
   * Checks required members, unknown members, types and minimums.
   *
   * @throws CliException with a line for each error, when there are any
   */
  public static void validate(StructureShape shape, JsonNode parameters, DateReader dates) {
    ParamReport report = new ParamReport();
    new Check(report, dates).structure(shape, new Place(parameters, ""));
    if (!report.isEmpty()) {
      throw new CliException("Parameter validation failed:" + report);
    }
  }

  /**
   * A value, and where it stands.
   *
   * @param name the path to it, with a dot before each member; empty for the parameters as a whole
   */
  private record Place(JsonNode value, String name) {}

  /** Checks a value by its shape, and returns whether it is of the right type. */
  private record Check(ParamReport report, DateReader dates) implements ShapeWalk<Place, Boolean> {

    private boolean check(Place place, boolean fits, String types) {
      return report.checkType(fits, place.value(), place.name(), types);
    }

    @Override
    public Boolean structure(StructureShape shape, Place place) {
      JsonNode value = place.value();
      if (!check(place, value.isObject(), "<class 'dict'>")) {
        return false;
      }
      for (Member member : shape.members()) {
        if (member.required() && !value.has(member.name())) {
          report.addMissing(member, place.name());
        }
      }
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        if (shape.member(entry.getKey()) == null) {
          report.addUnknown(shape, entry.getKey(), place.name());
        }
      }
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        Member member = shape.member(entry.getKey());
        if (member != null) {
          String name = place.name() + "." + member.name();
          member.shape().accept(this, new Place(entry.getValue(), name));
        }
      }
      return true;
    }

    @Override
    public Boolean string(StringShape shape, Place place) {
      boolean fits = check(place, place.value().isTextual(), "<class 'str'>");
      if (fits) {
        report.checkLength(shape.min(), length(place.value().textValue()), place.name());
      }
      return fits;
    }

    private static int length(String text) {
      return text.codePointCount(0, text.length());
    }

    @Override
    public Boolean list(ListShape shape, Place place) {
      JsonNode value = place.value();
      if (!check(place, value.isArray(), "<class 'list'>, <class 'tuple'>")) {
        return false;
      }
      report.checkLength(shape.min(), value.size(), place.name());
      for (int i = 0; i < value.size(); i++) {
        shape.element().accept(this, new Place(value.get(i), place.name() + "[" + i + "]"));
      }
      return true;
    }

    @Override
    public Boolean map(MapShape shape, Place place) {
      if (!check(place, place.value().isObject(), "<class 'dict'>")) {
        return false;
      }
      for (Map.Entry<String, JsonNode> entry : place.value().properties()) {
        String key = entry.getKey();
        if (shape.key() instanceof StringShape keyShape) {
          report.checkLength(keyShape.min(), length(key), place.name() + " (key: " + key + ")");
        }
        shape.value().accept(this, new Place(entry.getValue(), place.name() + "." + key));
      }
      return true;
    }

    /** True and false pass for integers, as they are 1 and 0 in Python. */
    @Override
    public Boolean integer(IntegerShape shape, Place place) {
      JsonNode value = place.value();
      boolean fits = check(place, value.isIntegralNumber() || value.isBoolean(), "<class 'int'>");
      Integer min = shape.min();
      if (fits && min != null && number(value).compareTo(BigInteger.valueOf(min)) < 0) {
        report.addBelow(min, value, place.name());
      }
      return fits;
    }

    private static BigInteger number(JsonNode value) {
      return value.isBoolean()
          ? BigInteger.valueOf(value.booleanValue() ? 1 : 0)
          : value.bigIntegerValue();
    }

    @Override
    public Boolean bool(BooleanShape shape, Place place) {
      return check(place, place.value().isBoolean(), "<class 'bool'>");
    }

    @Override
    public Boolean blob(BlobShape shape, Place place) {
      boolean fits = place.value().isBinary() || place.value().isTextual();
      return check(place, fits, "<class 'bytes'>, <class 'bytearray'>, file-like object");
    }

    @Override
    public Boolean timestamp(TimestampShape shape, Place place) {
      boolean fits = isTimestamp(place.value());
      return check(place, fits, "<class 'datetime.datetime'>, timestamp-string");
    }

    private boolean isTimestamp(JsonNode value) {
      try {
        dates.epochSecond(value);
        return true;
      } catch (InvalidDateException e) {
        return false;
      }
    }
  }
}
