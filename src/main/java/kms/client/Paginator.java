package kms.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import kms.error.CliException;
import kms.model.PagingModel;
import kms.python.PythonNumber;
import kms.python.PythonText;
import kms.python.PythonTruth;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages of a list one after the other, each when it is asked for, and holds no page but
 * the last.
 */
public final class Paginator implements Iterator<JsonNode> {
  private final PagingModel model;
  private final PagingOptions options;
  private final ObjectNode parameters;
  private final Function<ObjectNode, JsonNode> sender;

  /** What fetched the latest page, or will fetch the next one. */
  private @Nullable ObjectNode token;

  private @Nullable ObjectNode previousToken;
  private @Nullable JsonNode page;
  private @Nullable String resumeToken;
  private long itemsBefore;
  private BigInteger skipped = BigInteger.ZERO;
  private boolean finished;

  /**
   * Creates a paginator; nothing is sent yet.
   *
   * @param parameters the parameters of each request, and the paging options as their member {@link
   *     PagingOptions#PARAMETER}
   * @param sender sends one request with these parameters and returns the response
   * @throws CliException when a paging option cannot be what it is for
   */
  public Paginator(
      PagingModel model, ObjectNode parameters, Function<ObjectNode, JsonNode> sender) {
    this.model = model;
    this.parameters = JsonNodeFactory.instance.objectNode();
    this.parameters.setAll(parameters);
    this.options = PagingOptions.read(this.parameters.remove(PagingOptions.PARAMETER));
    this.sender = sender;
  }

  /**
   * Tells whether there is another page.
   *
   * @throws CliException when the service says so in a way that would never end
   */
  @Override
  public boolean hasNext() {
    if (page != null) {
      JsonNode last = page;
      page = null;
      proceed(last);
    }
    return !finished;
  }

  /**
   * Fetches the next page.
   *
   * @throws CliException when it cannot be had
   */
  @Override
  public JsonNode next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    page = token == null ? first() : sender.apply(parameters);
    truncate(page);
    return page;
  }

  /** Returns, after the last page, the token for what was left; null when nothing was. */
  public @Nullable String resumeToken() {
    return resumeToken;
  }

  private JsonNode first() {
    String text = options.startingToken();
    if (text == null) {
      token = PagingToken.startOf(model.inputToken(), NullNode.instance);
      setPageSize();
      return sender.apply(parameters);
    }
    PagingToken start = PagingToken.parse(text, model.inputToken());
    token = start.parameters();
    inject(start.parameters());
    setPageSize();
    JsonNode response = sender.apply(parameters);
    skip(response, start.skipped());
    return response;
  }

  /** Takes away what an earlier run has shown of the page. */
  private void skip(JsonNode response, JsonNode amount) {
    if (amount.isIntegralNumber()) {
      skipped = amount.bigIntegerValue();
    } else if (amount.isBoolean()) {
      skipped = BigInteger.valueOf(amount.asInt());
    }
    if (!(response.get(model.resultKey()) instanceof ArrayNode results)) {
      return;
    }
    if (!amount.isIntegralNumber() && !amount.isBoolean() && !amount.isNull()) {
      throw new CliException("slice indices must be integers or None or have an __index__ method");
    }
    int end = results.size();
    setResults(response, results, index(skipped, end), end);
  }

  /** Cuts the page off where the number of results is reached, and ends there. */
  private void truncate(JsonNode response) {
    BigInteger maxItems = options.maxItems();
    int size = response.path(model.resultKey()).size();
    if (maxItems == null || total(size).compareTo(maxItems) <= 0) {
      return;
    }
    BigInteger kept = maxItems.subtract(BigInteger.valueOf(itemsBefore));
    setResults(response, response.path(model.resultKey()), 0, index(kept, size));
    finish(requireNonNull(token), kept.add(skipped));
  }

  private void setResults(JsonNode response, JsonNode results, int start, int end) {
    ArrayNode part = JsonNodeFactory.instance.arrayNode();
    for (int i = start; i < end; i++) {
      part.add(results.get(i));
    }
    ((ObjectNode) response).set(model.resultKey(), part);
  }

  /** Decides what comes after a page that has been handed out. */
  private void proceed(JsonNode last) {
    if (finished) {
      return;
    }
    int size = last.path(model.resultKey()).size();
    itemsBefore += size;
    skipped = BigInteger.ZERO;
    JsonNode marker = last.path(model.outputToken());
    if (!PythonTruth.isTrue(last.path(model.moreResults())) || !PythonTruth.isTrue(marker)) {
      finished = true;
      return;
    }
    ObjectNode next = PagingToken.startOf(model.inputToken(), marker);
    if (total(0).equals(options.maxItems())) {
      finish(next, null);
      return;
    }
    if (next.equals(previousToken)) {
      finished = true;
      throw new CliException(
          "Error during pagination: The same next token was received twice: "
              + PythonText.repr(next));
    }
    inject(next);
    previousToken = next;
    token = next;
  }

  private void finish(ObjectNode from, @Nullable BigInteger skip) {
    finished = true;
    resumeToken = PagingToken.encode(from, skip, model.inputToken());
  }

  private BigInteger total(int more) {
    return BigInteger.valueOf(itemsBefore + more);
  }

  /** Sets the parameters that fetch a page; an absent one, or the text None, is left out. */
  private void inject(ObjectNode values) {
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      if (value.getValue().isNull() || "None".equals(value.getValue().textValue())) {
        parameters.remove(value.getKey());
      } else {
        parameters.set(value.getKey(), value.getValue());
      }
    }
  }

  private void setPageSize() {
    BigInteger pageSize = options.pageSize();
    if (pageSize != null) {
      parameters.set(model.limitKey(), PythonNumber.integer(pageSize));
    }
  }

  /** Returns the place in a list that a Python index means: a negative one counts from the end. */
  private static int index(BigInteger index, int size) {
    BigInteger length = BigInteger.valueOf(size);
    BigInteger place = index.signum() < 0 ? index.add(length) : index;
    return place.max(BigInteger.ZERO).min(length).intValue();
  }
}
