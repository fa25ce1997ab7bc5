package kms.output;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kms.environment.Environment;
import kms.error.CliException;
import kms.json.JsonReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsePrinterTest {
  private final Screen screen = Screen.file();

  @Test
  void queriesAResponse() {
    JsonNode response = JsonReader.read("{\"R\":[{\"Id\":\"a\"}],\"Truncated\":false}");
    screen.printer(OutputFormat.JSON, ResponsePrinterTest::firstId).print("List", response);
    assertEquals("\"a\"\n", screen.text());
  }

  @Test
  void printsAResponseWholeWithoutAQuery() {
    JsonNode response = JsonReader.read("{\"R\":[],\"NextMarker\":\"z\",\"Truncated\":true}");
    screen.printer(OutputFormat.TEXT, ColorChoice.AUTO).print("List", response);
    assertEquals("z\tTrue\n", screen.text());
  }

  @Test
  void gathersPagesAsJson() {
    screen
        .printer(OutputFormat.JSON, ColorChoice.AUTO)
        .print("List", pages("T", "{\"R\":[1],\"NextMarker\":\"m\"}", "{}", "{\"R\":[2]}"));
    assertEquals(
        """
        {
            "R": [
                1,
                2
            ],
            "NextToken": "T"
        }
        """,
        screen.text());
  }

  @Test
  void leavesOutAListThatNoPageHas() {
    screen.printer(OutputFormat.JSON, ColorChoice.AUTO).print("List", pages(null, "{}", "{}"));
    assertEquals("", screen.text());
  }

  @Test
  void gathersPagesAsTable() {
    screen
        .printer(OutputFormat.TABLE, ColorChoice.AUTO)
        .print("List", pages("T", "{\"R\":[1]}", "{\"R\":[2]}"));
    assertEquals(
        """
        --------------------
        |       List       |
        +------------+-----+
        |  NextToken |  T  |
        +------------+-----+
        ||        R       ||
        |+----------------+|
        ||  1             ||
        ||  2             ||
        |+----------------+|
        """,
        screen.text());
  }

  @Test
  void printsPagesAsTextOneByOne() {
    screen
        .printer(OutputFormat.TEXT, ColorChoice.AUTO)
        .print("List", pages("T", "{\"R\":[{\"a\":1}],\"Truncated\":true}", "{\"R\":[{\"b\":2}]}"));
    assertEquals("R\t1\nR\t2\nNEXTTOKEN\tT\n", screen.text());
  }

  @Test
  void printsNoneForAPageWithoutTheListAsText() {
    screen.printer(OutputFormat.TEXT, ColorChoice.AUTO).print("List", pages(null, "{}"));
    assertEquals("None\n", screen.text());
  }

  @Test
  void queriesEachPageAndTheTokenAsText() {
    screen
        .printer(OutputFormat.TEXT, ResponsePrinterTest::firstId)
        .print("List", pages("T", "{\"R\":[{\"Id\":\"a\"}]}", "{\"R\":[{\"Id\":\"b\"}]}"));
    assertEquals("a\nb\nNone\n", screen.text());
  }

  @Test
  void textReachesStandardOutputBeforeTheNextPageIsFetched() {
    List<String> seen = new ArrayList<>();
    Iterator<JsonNode> source = pages(null, "{\"R\":[1]}", "{\"R\":[2]}").iterator();
    Iterator<JsonNode> watched =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            seen.add(screen.text());
            return source.hasNext();
          }

          @Override
          public JsonNode next() {
            return source.next();
          }
        };
    screen
        .printer(OutputFormat.TEXT, ColorChoice.AUTO)
        .print("List", new Pages("R", watched, () -> null));
    assertEquals(List.of("", "R\t1\n", "R\t1\nR\t2\n"), seen);
  }

  @Test
  void printsNoJsonWhenALaterPageFails() {
    ResponsePrinter printer = screen.printer(OutputFormat.JSON, ColorChoice.AUTO);
    assertThrows(CliException.class, () -> printer.print("List", failingSecondPage()));
    assertEquals("", screen.text());
  }

  @Test
  void keepsTextWhenALaterPageFails() {
    ResponsePrinter printer = screen.printer(OutputFormat.TEXT, ColorChoice.AUTO);
    assertThrows(CliException.class, () -> printer.print("List", failingSecondPage()));
    assertEquals("R\t1\n", screen.text());
  }

  /** What the AWS CLI ends with where nobody reads: 120, 0, or 255 with a message. */
  @ParameterizedTest
  @CsvSource({
    "JSON, 100, Broken pipe",
    "JSON, 4085, Broken pipe",
    "JSON, 4086, ",
    "JSON, 20000, ",
    "TABLE, 100, Broken pipe",
    "TABLE, 20000, ",
    "TEXT, 4095, Broken pipe",
    "TEXT, 4096, ",
    "TEXT, 8191, ",
    "TEXT, 20000, [Errno 32] Broken pipe",
  })
  void mindsNobodyReadingByHowMuchThereIs(OutputFormat format, int length, @Nullable String words) {
    ResponsePrinter printer = unread(format);
    JsonNode value = JsonReader.read("[\"" + "x".repeat(length) + "\"]");
    if (words == null) {
      assertDoesNotThrow(() -> printer.print("List", value));
    } else {
      CliException e = assertThrows(CliException.class, () -> printer.print("List", value));
      assertEquals(words, e.getMessage());
    }
  }

  @Test
  void fetchesEveryPageThoughNobodyReads() {
    List<String> left = new ArrayList<>(List.of("{\"R\":[1]}", "{\"R\":[2]}"));
    Iterator<JsonNode> source =
        Stream.generate(() -> JsonReader.read(left.remove(0))).limit(2).iterator();
    ResponsePrinter printer = unread(OutputFormat.TEXT);
    assertThrows(
        OutputException.class, () -> printer.print("List", new Pages("R", source, () -> null)));
    assertEquals(List.of(), left);
  }

  private static ResponsePrinter unread(OutputFormat format) {
    Environment environment = Screen.environment(new FailingOutput("Broken pipe"), false, 80);
    PrintOptions options = new PrintOptions(format, ColorChoice.AUTO, null);
    return new ResponsePrinter(environment, options, new ColorReset(environment));
  }

  private static Pages pages(@Nullable String token, String... pages) {
    List<JsonNode> list = new ArrayList<>();
    for (String page : pages) {
      list.add(JsonReader.read(page));
    }
    return new Pages("R", list.iterator(), () -> token);
  }

  private static Pages failingSecondPage() {
    Iterator<JsonNode> pages =
        new Iterator<>() {
          private boolean begun;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public JsonNode next() {
            if (begun) {
              throw new CliException("no second page");
            }
            begun = true;
            return JsonReader.read("{\"R\":[1]}");
          }
        };
    return new Pages("R", pages, () -> null);
  }

  private static JsonNode firstId(JsonNode page) {
    JsonNode id = page.path("R").path(0).path("Id");
    return id.isMissingNode() ? NullNode.instance : id;
  }
}
