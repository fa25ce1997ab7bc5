package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A response that comes in pages.
 *
 * @param resultKey the member of a page that holds its results; nothing else of a page is shown
 * @param iterator the pages, each asked for when it is needed
 * @param resumeToken gives, after the last page, what continues after it; null if nothing is left
 */
public record Pages(
    String resultKey, Iterator<JsonNode> iterator, Supplier<@Nullable String> resumeToken) {}
