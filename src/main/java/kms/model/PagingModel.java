package kms.model;

import java.util.List;

/**
 * How an operation hands out its result in pages.
 *
 * @param inputToken the input member that says where a page starts
 * @param limitKey the input member that says how many results a page may have
 * @param moreResults the output member that says whether there are more pages
 * @param outputToken the output member that says where the next page starts
 * @param resultKey the output member that holds the results
 */
public record PagingModel(
    String inputToken, String limitKey, String moreResults, String outputToken, String resultKey) {
  /** The option that says where to go on. */
  public static final String STARTING_TOKEN = "--starting-token";

  /** The option that says how many results to ask for at once. */
  public static final String PAGE_SIZE = "--page-size";

  /** The option that says how many results there may be in all. */
  public static final String MAX_ITEMS = "--max-items";

  /** The options of every operation with pages, in the order in which messages name them. */
  public static final List<String> OPTIONS = List.of(STARTING_TOKEN, PAGE_SIZE, MAX_ITEMS);
}
