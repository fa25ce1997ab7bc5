package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants a response printed.
 *
 * @param format the layout
 * @param color when to use colours
 * @param query what to make of the response first; null to leave it as it is
 */
public record PrintOptions(
    OutputFormat format, ColorChoice color, @Nullable UnaryOperator<JsonNode> query) {}
