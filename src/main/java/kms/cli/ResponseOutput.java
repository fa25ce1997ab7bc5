package kms.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.Function;
import kms.client.Paginator;
import kms.config.Configuration;
import kms.config.TimestampFormat;
import kms.environment.Environment;
import kms.jmespath.Query;
import kms.json.JsonWriter;
import kms.model.Operation;
import kms.model.PagingModel;
import kms.output.ColorChoice;
import kms.output.ColorReset;
import kms.output.IsoTimestamps;
import kms.output.OutputFormat;
import kms.output.Pages;
import kms.output.PlainOutput;
import kms.output.PrintOptions;
import kms.output.ResponsePrinter;
import kms.python.DateReader;

/** Prints the response of an operation in the format and through the query of the user. */
final class ResponseOutput {
  private final Environment environment;
  private final Configuration configuration;
  private final GlobalOptions options;
  private final ColorReset colorReset;

  ResponseOutput(
      Environment environment,
      Configuration configuration,
      GlobalOptions options,
      ColorReset colorReset) {
    this.environment = environment;
    this.configuration = configuration;
    this.options = options;
    this.colorReset = colorReset;
  }

  /** Tells whether responses are printed as JSON. */
  boolean isJson() {
    return format() == OutputFormat.JSON;
  }

  /** Prints a skeleton, which neither format nor query apply to. */
  void printSkeleton(ObjectNode skeleton) {
    StringBuilder text = new StringBuilder();
    JsonWriter.writeIndented(skeleton, text);
    text.append('\n');
    new PlainOutput(environment.stdout()).print(text.toString());
  }

  /** Prints a response. */
  void print(Operation operation, JsonNode response) {
    printer().print(operation.name(), shown(operation, response));
  }

  /** Prints a response that comes in pages; the sender is asked for each when it is needed. */
  void printPages(
      Operation operation, ObjectNode parameters, Function<ObjectNode, JsonNode> sender) {
    PagingModel paging = Objects.requireNonNull(operation.paging());
    ResponsePrinter printer = printer();
    Paginator pages =
        new Paginator(paging, parameters, page -> shown(operation, sender.apply(page)));
    printer.print(operation.name(), new Pages(paging.resultKey(), pages, pages::resumeToken));
  }

  private ResponsePrinter printer() {
    Query query = options.query();
    return new ResponsePrinter(
        environment,
        new PrintOptions(
            format(), ColorChoice.of(options.color()), query == null ? null : query::apply),
        colorReset);
  }

  private OutputFormat format() {
    return OutputFormat.of(configuration.output());
  }

  private JsonNode shown(Operation operation, JsonNode response) {
    if (configuration.timestampFormat() != TimestampFormat.ISO8601 || operation.output() == null) {
      return response;
    }
    return new IsoTimestamps(new DateReader(environment)).format(response, operation.output());
  }
}
