package kms.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import kms.model.PagingModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaginatorTest {
  private static final PagingModel MODEL =
      new PagingModel("Marker", "Limit", "Truncated", "NextMarker", "R");
  private static final String TWO_AND_MORE =
      "{\"R\":[1,2],\"NextMarker\":\"m2\",\"Truncated\":true}";
  private static final String LAST = "{\"R\":[3,4,5],\"Truncated\":false}";

  private final List<String> requests = new ArrayList<>();

  @Test
  void fetchesPagesUntilNoneIsLeft() {
    Paginator paginator = paginator("{\"A\":1}", TWO_AND_MORE, LAST);
    assertEquals(List.of("[1, 2]", "[3, 4, 5]"), results(paginator));
    assertEquals(List.of("{\"A\": 1}", "{\"A\": 1, \"Marker\": \"m2\"}"), requests);
    assertNull(paginator.resumeToken());
  }

  @Test
  void sendsNothingBeforeAPageIsAskedFor() {
    Paginator paginator = paginator("{}", TWO_AND_MORE, LAST);
    assertTrue(paginator.hasNext());
    assertEquals(List.of(), requests);
    paginator.next();
    assertTrue(paginator.hasNext());
    assertEquals(List.of("{}"), requests);
  }

  @Test
  void leavesTheCallersParametersAlone() {
    ObjectNode parameters = (ObjectNode) JsonReader.read("{\"PaginationConfig\":{\"PageSize\":1}}");
    Paginator paginator = new Paginator(MODEL, parameters, request -> JsonReader.read(LAST));
    paginator.next();
    assertEquals("{\"PaginationConfig\": {\"PageSize\": 1}}", JsonWriter.write(parameters, true));
  }

  @Test
  void endsWhenThereIsNoMarkerOrNoMore() {
    assertEquals(1, results(paginator("{}", "{\"R\":[],\"Truncated\":true}")).size());
    assertEquals(1, results(paginator("{}", "{\"NextMarker\":\"\",\"Truncated\":true}")).size());
    assertEquals(1, results(paginator("{}", "{\"R\":[],\"NextMarker\":\"m\"}")).size());
  }

  @Test
  void keepsMarkerAndLimitOfTheParameters() {
    Paginator paginator = paginator("{\"Marker\":\"m\",\"Limit\":5}", TWO_AND_MORE, LAST);
    results(paginator);
    assertEquals(
        List.of("{\"Marker\": \"m\", \"Limit\": 5}", "{\"Marker\": \"m2\", \"Limit\": 5}"),
        requests);
  }

  @Test
  void sendsThePageSizeEachTime() {
    results(paginator("{\"PaginationConfig\":{\"PageSize\":7}}", TWO_AND_MORE, LAST));
    assertEquals(List.of("{\"Limit\": 7}", "{\"Limit\": 7, \"Marker\": \"m2\"}"), requests);
  }

  @Test
  void refusesTheSameMarkerTwice() {
    Paginator paginator = paginator("{}", TWO_AND_MORE, TWO_AND_MORE);
    paginator.next();
    paginator.next();
    CliException e = assertThrows(CliException.class, paginator::hasNext);
    assertEquals(
        "Error during pagination: The same next token was received twice: {'Marker': 'm2'}",
        e.getMessage());
  }

  @Test
  void cutsThePageThatHasTooMany() {
    Paginator paginator = paginator(maxItems(3), TWO_AND_MORE, LAST);
    assertEquals(List.of("[1, 2]", "[3]"), results(paginator));
    assertEquals("{\"Marker\": \"m2\", \"boto_truncate_amount\": 1}", token(paginator));
  }

  @Test
  void cutsTheFirstPage() {
    Paginator paginator = paginator(maxItems(1), TWO_AND_MORE);
    assertEquals(List.of("[1]"), results(paginator));
    assertEquals("{\"Marker\": null, \"boto_truncate_amount\": 1}", token(paginator));
  }

  @Test
  void endsAtTheEndOfAPage() {
    Paginator paginator = paginator(maxItems(2), TWO_AND_MORE, LAST);
    assertEquals(List.of("[1, 2]"), results(paginator));
    assertEquals("{\"Marker\": \"m2\"}", token(paginator));
  }

  @Test
  void hasNoTokenWhenNothingIsLeft() {
    Paginator paginator = paginator(maxItems(5), TWO_AND_MORE, LAST);
    results(paginator);
    assertNull(paginator.resumeToken());
  }

  @Test
  void countsFewerThanNoItemsFromTheEnd() {
    Paginator paginator = paginator(maxItems(-1), LAST);
    assertEquals(List.of("[3, 4]"), results(paginator));
    assertEquals("{\"Marker\": null, \"boto_truncate_amount\": -1}", token(paginator));
  }

  @Test
  void writesTokensInAscii() {
    Paginator paginator =
        paginator(maxItems(2), "{\"R\":[1,2],\"NextMarker\":\"\u00e9\",\"Truncated\":true}");
    results(paginator);
    assertEquals("{\"Marker\": \"\\u00e9\"}", token(paginator));
  }

  @Test
  void startsAtAToken() {
    String start = start("{\"Marker\": \"m2\", \"boto_truncate_amount\": 1}", null);
    assertEquals(List.of("[4, 5]"), results(paginator(start, LAST)));
    assertEquals(List.of("{\"Marker\": \"m2\"}"), requests);
  }

  @Test
  void skipsOnlyInTheFirstPage() {
    String start = start("{\"Marker\": null, \"boto_truncate_amount\": 1}", null);
    assertEquals(List.of("[2]", "[3, 4, 5]"), results(paginator(start, TWO_AND_MORE, LAST)));
    assertEquals(List.of("{}", "{\"Marker\": \"m2\"}"), requests);
  }

  @Test
  void addsWhatWasSkippedToTheNextToken() {
    String start = start("{\"Marker\": \"m2\", \"boto_truncate_amount\": 1}", 1);
    Paginator paginator = paginator(start, LAST);
    assertEquals(List.of("[4]"), results(paginator));
    assertEquals("{\"Marker\": \"m2\", \"boto_truncate_amount\": 2}", token(paginator));
  }

  @Test
  void startsAtATokenOfOldVersions() {
    assertEquals(List.of("[4, 5]"), results(paginator(startText("m2___1"), LAST)));
    assertEquals(List.of("[5]"), results(paginator(startText("None___2"), LAST)));
    assertEquals(List.of("{\"Marker\": \"m2\"}", "{}"), requests);
  }

  @Test
  void startsAtAMarker() {
    results(paginator(startText("not base64!"), LAST));
    results(paginator(startText("a___b"), LAST));
    assertEquals(List.of("{\"Marker\": \"not base64!\"}", "{\"Marker\": \"a___b\"}"), requests);
  }

  @Test
  void refusesATokenOfThreeParts() {
    assertEquals("Bad starting token: a___b___c", failure(startText("a___b___c")));
    assertEquals(List.of(), requests);
  }

  @Test
  void refusesATokenThatIsNoObject() {
    assertEquals("'int' object has no attribute 'pop'", failure(start("5", null)));
    assertEquals("'str' object has no attribute 'pop'", failure(start("\"s\"", null)));
  }

  @Test
  void takesATokenThatIsAListForAMarker() {
    results(paginator(start("[1]", null), LAST));
    assertEquals(List.of("{\"Marker\": \"WzFd\"}"), requests);
  }

  @Test
  void sendsTheParametersOfAForeignToken() {
    results(paginator(start("{\"Foo\": \"x\"}", null), LAST));
    assertEquals(List.of("{\"Foo\": \"x\"}"), requests);
  }

  @Test
  void cannotContinueAForeignToken() {
    assertEquals(
        "Bad starting token: {'Foo': None, 'boto_truncate_amount': 1}",
        failure(start("{\"Foo\": null}", 1)));
  }

  @Test
  void refusesToSkipByText() {
    assertEquals(
        "slice indices must be integers or None or have an __index__ method",
        failure(start("{\"Marker\": null, \"boto_truncate_amount\": \"1\"}", null)));
  }

  @Test
  void refusesAPagingOptionAtOnce() {
    assertThrows(
        CliException.class, () -> paginator("{\"PaginationConfig\":{\"MaxItems\":\"x\"}}", LAST));
  }

  @Test
  void endsForGood() {
    Paginator paginator = paginator("{}", LAST);
    paginator.next();
    assertFalse(paginator.hasNext());
    assertFalse(paginator.hasNext());
  }

  private Paginator paginator(String parameters, String... pages) {
    List<String> left = new ArrayList<>(List.of(pages));
    return new Paginator(
        MODEL,
        (ObjectNode) JsonReader.read(parameters),
        request -> {
          requests.add(JsonWriter.write(request, true));
          return JsonReader.read(left.remove(0));
        });
  }

  private static List<String> results(Paginator paginator) {
    List<String> results = new ArrayList<>();
    while (paginator.hasNext()) {
      JsonNode page = paginator.next();
      results.add(JsonWriter.write(page.path("R"), true));
    }
    return results;
  }

  private String failure(String parameters) {
    return assertThrows(CliException.class, () -> results(paginator(parameters, LAST)))
        .getMessage();
  }

  private static String maxItems(int count) {
    return "{\"PaginationConfig\":{\"MaxItems\":" + count + "}}";
  }

  private static String start(String token, @Nullable Integer maxItems) {
    String text = Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    String more = maxItems == null ? "" : ",\"MaxItems\":" + maxItems;
    return "{\"PaginationConfig\":{\"StartingToken\":\"" + text + "\"" + more + "}}";
  }

  private static String startText(String token) {
    return "{\"PaginationConfig\":{\"StartingToken\":\"" + token + "\"}}";
  }

  private static String token(Paginator paginator) {
    byte[] json = Base64.getDecoder().decode(paginator.resumeToken());
    return new String(json, StandardCharsets.UTF_8);
  }
}
