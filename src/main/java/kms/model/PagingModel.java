package kms.model;

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
    String inputToken, String limitKey, String moreResults, String outputToken, String resultKey) {}
