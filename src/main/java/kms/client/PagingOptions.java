package kms.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;
import kms.python.PythonNumber;
import kms.python.TypeErrors;
import org.jspecify.annotations.Nullable;

/**
 * What the user said about paging, which travels among the parameters as their member {@link
 * #PARAMETER}, so that {@code --cli-input-json} can give it too.
 *
 * @param startingToken where to start
 * @param pageSize how many results to ask for in one request
 * @param maxItems after how many results to stop
 */
public record PagingOptions(
    @Nullable String startingToken, @Nullable BigInteger pageSize, @Nullable BigInteger maxItems) {
  /** The parameter that holds the options; the service knows nothing of it. */
  public static final String PARAMETER = "PaginationConfig";

  private static final String STARTING_TOKEN = "StartingToken";
  private static final String PAGE_SIZE = "PageSize";
  private static final String MAX_ITEMS = "MaxItems";

  /**
   * Reads the options from the parameter.
   *
   * @throws CliException when one of them cannot be what it is for
   */
  static PagingOptions read(@Nullable JsonNode parameter) {
    if (parameter == null) {
      return new PagingOptions(null, null, null);
    }
    if (!parameter.isObject()) {
      throw TypeErrors.noAttribute(parameter, "get");
    }
    BigInteger maxItems = integer(parameter.path(MAX_ITEMS));
    BigInteger pageSize = integer(parameter.path(PAGE_SIZE));
    JsonNode token = parameter.path(STARTING_TOKEN);
    if (!token.isTextual() && !isAbsent(token)) {
      throw TypeErrors.noAttribute(token, "encode");
    }
    return new PagingOptions(token.textValue(), pageSize, maxItems);
  }

  /** Returns the parameter that holds these options, or null when none was given. */
  public @Nullable ObjectNode toParameter() {
    ObjectNode parameter = JsonNodeFactory.instance.objectNode();
    if (startingToken != null) {
      parameter.put(STARTING_TOKEN, startingToken);
    }
    if (pageSize != null) {
      parameter.set(PAGE_SIZE, PythonNumber.integer(pageSize));
    }
    if (maxItems != null) {
      parameter.set(MAX_ITEMS, PythonNumber.integer(maxItems));
    }
    return parameter.isEmpty() ? null : parameter;
  }

  /** Returns the line that warns of a number of results below one, or null. */
  public @Nullable String warning() {
    return maxItems == null || maxItems.signum() > 0
        ? null
        : "warning: Non-positive values for --max-items may result in undefined behavior.";
  }

  /**
   * Checks that none is given, for a call that is not paged; an empty token and zeros do not count.
   *
   * @throws CliException when one is
   */
  public void checkUnused() {
    List<String> used = new ArrayList<>();
    if (startingToken != null && !startingToken.isEmpty()) {
      used.add("--starting-token");
    }
    if (pageSize != null && pageSize.signum() != 0) {
      used.add("--page-size");
    }
    if (maxItems != null && maxItems.signum() != 0) {
      used.add("--max-items");
    }
    if (!used.isEmpty()) {
      throw new CliException(
          "Error during pagination: Cannot specify --no-paginate along with pagination arguments: "
              + String.join(", ", used));
    }
  }

  /** Returns {@code int(value)}, or null when the value is absent. */
  private static @Nullable BigInteger integer(JsonNode value) {
    if (isAbsent(value)) {
      return null;
    }
    if (value.isTextual()) {
      return PythonNumber.parseInt(value.textValue());
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? BigInteger.ONE : BigInteger.ZERO;
    }
    if (!value.isNumber()) {
      throw TypeErrors.noInteger(value);
    }
    return value.isIntegralNumber() ? value.bigIntegerValue() : truncated(value.doubleValue());
  }

  private static BigInteger truncated(double value) {
    if (Double.isInfinite(value)) {
      throw new CliException("cannot convert float infinity to integer");
    }
    if (Double.isNaN(value)) {
      throw new CliException("cannot convert float NaN to integer");
    }
    return new BigDecimal(value).toBigInteger();
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
