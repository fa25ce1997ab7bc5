package kms.client;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagingOptionsTest {

  @Test
  void becomeAParameter() {
    assertEquals(
        "{\"StartingToken\": \"t\", \"PageSize\": 2, \"MaxItems\": 3}",
        JsonWriter.write(requireNonNull(options("t", 2L, 3L).toParameter()), true));
  }

  @Test
  void becomeNoParameterWhenNoneIsGiven() {
    assertNull(options(null, null, null).toParameter());
  }

  @Test
  void areReadAsPythonReadsIntegers() {
    assertEquals(
        options("t", 7L, 2L),
        PagingOptions.read(
            JsonReader.read("{\"StartingToken\":\"t\",\"PageSize\":\" 7\",\"MaxItems\":2.9}")));
    assertEquals(
        options(null, null, 1L),
        PagingOptions.read(JsonReader.read("{\"PageSize\":null,\"MaxItems\":true,\"Other\":1}")));
  }

  @Test
  void areNoneWithoutAParameter() {
    assertEquals(options(null, null, null), PagingOptions.read(null));
  }

  @Test
  void mustBeAnObject() {
    assertEquals("'list' object has no attribute 'get'", failure("[]"));
  }

  @Test
  void mustBeWhatTheyAreFor() {
    assertEquals("invalid literal for int() with base 10: 'x'", failure("{\"MaxItems\":\"x\"}"));
    assertEquals(
        "int() argument must be a string, a bytes-like object or a real number, not 'list'",
        failure("{\"PageSize\":[]}"));
    assertEquals("cannot convert float infinity to integer", failure("{\"MaxItems\":1e999}"));
    assertEquals("'int' object has no attribute 'encode'", failure("{\"StartingToken\":5}"));
  }

  @Test
  void warnOfNoItems() {
    assertEquals(
        "warning: Non-positive values for --max-items may result in undefined behavior.",
        options(null, null, 0L).warning());
    assertNull(options(null, null, 1L).warning());
    assertNull(options(null, 0L, null).warning());
  }

  @Test
  void cannotBeUsedWithoutPaging() {
    CliException e = assertThrows(CliException.class, () -> options("t", 1L, -1L).checkUnused());
    assertEquals(
        "Error during pagination: Cannot specify --no-paginate along with pagination arguments:"
            + " --starting-token, --page-size, --max-items",
        e.getMessage());
  }

  @Test
  void thatAreEmptyOrZeroMayStandWithoutPaging() {
    assertDoesNotThrow(() -> options("", 0L, 0L).checkUnused());
  }

  private static PagingOptions options(
      @Nullable String startingToken, @Nullable Long pageSize, @Nullable Long maxItems) {
    return new PagingOptions(startingToken, integer(pageSize), integer(maxItems));
  }

  private static @Nullable BigInteger integer(@Nullable Long value) {
    return value == null ? null : BigInteger.valueOf(value);
  }

  private static String failure(String json) {
    return assertThrows(CliException.class, () -> PagingOptions.read(JsonReader.read(json)))
        .getMessage();
  }
}
