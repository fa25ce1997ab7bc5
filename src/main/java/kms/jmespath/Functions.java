package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import kms.error.CliException;

/** The table of functions. A switch, so that only the family of the one that is called loads. */
final class Functions {

  private Functions() {}

  /**
   * Calls a function.
   *
   * @throws CliException when there is none of this name, or it refuses its arguments
   */
  static JsonNode call(String name, Arguments arguments) {
    return switch (name) {
      case "abs" -> NumberFunctions.abs(arguments);
      case "avg" -> NumberFunctions.avg(arguments);
      case "ceil" -> NumberFunctions.ceil(arguments);
      case "contains" -> ValueFunctions.contains(arguments);
      case "ends_with" -> StringFunctions.endsWith(arguments);
      case "floor" -> NumberFunctions.floor(arguments);
      case "join" -> StringFunctions.join(arguments);
      case "keys" -> ObjectFunctions.keys(arguments);
      case "length" -> ValueFunctions.length(arguments);
      case "map" -> ExpressionFunctions.map(arguments);
      case "max" -> ArrayFunctions.max(arguments);
      case "max_by" -> ExpressionFunctions.maxBy(arguments);
      case "merge" -> ObjectFunctions.merge(arguments);
      case "min" -> ArrayFunctions.min(arguments);
      case "min_by" -> ExpressionFunctions.minBy(arguments);
      case "not_null" -> ValueFunctions.notNull(arguments);
      case "reverse" -> ValueFunctions.reverse(arguments);
      case "sort" -> ArrayFunctions.sort(arguments);
      case "sort_by" -> ExpressionFunctions.sortBy(arguments);
      case "starts_with" -> StringFunctions.startsWith(arguments);
      case "sum" -> NumberFunctions.sum(arguments);
      case "to_array" -> ValueFunctions.toArray(arguments);
      case "to_number" -> NumberFunctions.toNumber(arguments);
      case "to_string" -> ValueFunctions.toText(arguments);
      case "type" -> ValueFunctions.type(arguments);
      case "values" -> ObjectFunctions.values(arguments);
      default -> throw new CliException("Unknown function: " + name + "()");
    };
  }
}
