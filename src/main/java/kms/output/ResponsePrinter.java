package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import kms.environment.Environment;
import kms.error.CliException;
import kms.python.Errno;
import org.jspecify.annotations.Nullable;

/** Prints the response of an operation on standard output. */
public final class ResponsePrinter {
  private static final String NEXT_TOKEN = "NextToken";

  private final Utf8Writer out;
  private final OutputFormatter formatter;
  private final boolean pageByPage;
  private final @Nullable UnaryOperator<JsonNode> query;

  /**
   * Creates a printer; if it will colour a table, the run's errors are coloured from now on. So,
   * like the AWS CLI, create it before the first request when there are pages, and after the
   * response when there are none.
   */
  public ResponsePrinter(Environment environment, PrintOptions options, ColorReset colorReset) {
    this.out = new Utf8Writer(environment.stdout());
    this.pageByPage = options.format().isPageByPage();
    this.query = options.query();
    this.formatter = options.format().formatter(out, environment, options.color(), colorReset);
  }

  /**
   * Prints a response; what has been laid out before a failure is printed too.
   *
   * @param operation the operation, by its name in the service's model
   * @throws kms.error.CliException when the query or the layout fails
   * @throws OutputException when standard output cannot be written
   */
  public void print(String operation, JsonNode response) {
    printPart(operation, response);
    out.end();
  }

  private void printPart(String operation, JsonNode response) {
    try {
      formatter.format(operation, query == null ? response : query.apply(response));
    } catch (OutputException e) {
      ignoreUnlessText(e);
    } finally {
      out.flush();
    }
  }

  /** As the AWS CLI, lets a reader go that has had the beginning, but for one of text. */
  private void ignoreUnlessText(OutputException failure) {
    if (!failure.isBrokenPipe()) {
      throw failure;
    }
    if (pageByPage) {
      throw new CliException(Errno.EPIPE.toString(), failure);
    }
  }

  /**
   * Prints a response that comes in pages: as text each page as it comes, otherwise all of them
   * together at the end.
   *
   * @param operation the operation, by its name in the service's model
   * @throws kms.error.CliException when a page cannot be had, or the query or the layout fails
   * @throws OutputException when standard output cannot be written
   */
  public void print(String operation, Pages pages) {
    if (pageByPage) {
      printEach(operation, pages);
    } else {
      print(operation, gather(pages));
    }
  }

  private void printEach(String operation, Pages pages) {
    for (Iterator<JsonNode> all = pages.iterator(); all.hasNext(); ) {
      JsonNode results = all.next().get(pages.resultKey());
      // A page without results is a null to the query and the layout, and text shows it.
      printPart(
          operation, object(pages.resultKey(), results == null ? NullNode.instance : results));
    }
    String token = pages.resumeToken().get();
    if (token != null) {
      ObjectNode member = JsonNodeFactory.instance.objectNode().put(NEXT_TOKEN, token);
      printPart(operation, object(NEXT_TOKEN, member));
    }
    out.end();
  }

  private static JsonNode gather(Pages pages) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    for (Iterator<JsonNode> all = pages.iterator(); all.hasNext(); ) {
      JsonNode results = all.next().get(pages.resultKey());
      if (results instanceof ArrayNode list) {
        whole.withArray(pages.resultKey()).addAll(list);
      }
    }
    String token = pages.resumeToken().get();
    if (token != null) {
      whole.put(NEXT_TOKEN, token);
    }
    return whole;
  }

  private static JsonNode object(String name, JsonNode value) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.set(name, value);
    return object;
  }
}
