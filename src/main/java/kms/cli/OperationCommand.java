package kms.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kms.client.OperationCaller;
import kms.client.OperationCallerFactory;
import kms.config.Configuration;
import kms.environment.Environment;
import kms.environment.Warnings;
import kms.error.UnknownArgumentException;
import kms.help.HelpPage;
import kms.help.Pager;
import kms.input.CliInputJson;
import kms.input.ParamFile;
import kms.input.ParamValidator;
import kms.input.Parameters;
import kms.input.Skeleton;
import kms.input.WireParameters;
import kms.model.Operation;
import kms.output.ColorReset;
import kms.python.DateReader;
import kms.waiter.Poller;
import org.jspecify.annotations.Nullable;

/** Runs one operation: the only class that knows the order of the steps. */
final class OperationCommand {
  private final Environment environment;
  private final Configuration configuration;
  private final GlobalOptions options;
  private final ResponseOutput output;
  private final DateReader dates;

  OperationCommand(
      Environment environment,
      Configuration configuration,
      GlobalOptions options,
      ColorReset colorReset) {
    this.environment = environment;
    this.configuration = configuration;
    this.options = options;
    this.output = new ResponseOutput(environment, configuration, options, colorReset);
    this.dates = new DateReader(environment);
  }

  /**
   * Runs the operation with the words behind its name.
   *
   * @throws kms.error.CliException when any step fails
   */
  void run(Operation operation, List<String> words) {
    run(operation, words, null);
  }

  /**
   * Runs the operation with the words behind its name, for a waiter unless that is null: then its
   * answers are not printed but end the waiting, or do not.
   *
   * @throws kms.error.CliException when any step fails
   */
  void run(Operation operation, List<String> words, @Nullable Waiting waiting) {
    OperationOptions operationOptions =
        new OperationOptions(operation, waiting == null ? List.of() : Waiting.OPTIONS);
    if (words.equals(List.of(HelpPage.COMMAND))) {
      showHelp(operation, waiting);
      return;
    }
    ParsedArguments parsed = operationOptions.parse(words);
    if (HelpPage.COMMAND.equals(parsed.positional())) {
      showHelp(operation, waiting);
      return;
    }
    checkNothingIsLeft(parsed);
    perform(operation, operationOptions, parsed, waiting == null ? null : waiting.poller(parsed));
  }

  private void perform(
      Operation operation,
      OperationOptions operationOptions,
      ParsedArguments parsed,
      @Nullable Poller poller) {
    PagingArguments paging =
        new PagingArguments(operation, parsed, new Warnings(environment.stderr()));
    paging.checkAllowed(options);
    ObjectNode parameters = parameters(operation, operationOptions, parsed, paging);
    if (operationOptions.wantsInputSkeleton(parsed)) {
      output.printSkeleton(Skeleton.input(operation));
      return;
    }
    OperationCaller caller =
        new OperationCallerFactory(environment, configuration).caller(operation);
    if (operationOptions.wantsOutputSkeleton(parsed)) {
      JsonNode sample = Skeleton.output(operation, output.isJson(), dates);
      valid(operation, parameters);
      output.print(operation, sample);
    } else if (poller != null) {
      poller.await(() -> caller.call(valid(operation, parameters)));
    } else if (paging.paginates(options)) {
      output.printPages(operation, parameters, page -> caller.call(valid(operation, page)));
    } else {
      output.print(operation, caller.call(valid(operation, parameters)));
    }
  }

  private ObjectNode parameters(
      Operation operation,
      OperationOptions operationOptions,
      ParsedArguments parsed,
      PagingArguments paging) {
    ParamFile files = paramFiles();
    ObjectNode parameters =
        Parameters.convert(operation.input(), operationOptions.words(parsed), files);
    String inputJson = parsed.value(CliInputJson.OPTION);
    if (inputJson != null) {
      files.load(CliInputJson.OPTION, inputJson);
    }
    paging.addTo(parameters, files);
    configuration.checkProfile();
    if (inputJson != null) {
      CliInputJson.merge(inputJson, parameters, files);
    }
    return parameters;
  }

  private void showHelp(Operation operation, @Nullable Waiting waiting) {
    String page = waiting == null ? HelpPage.operation(operation) : waiting.help(operation);
    new Pager(environment).show(page);
  }

  private static void checkNothingIsLeft(ParsedArguments parsed) {
    List<String> left = new ArrayList<>(parsed.rest());
    String extra = parsed.positional();
    if (extra != null && !extra.isEmpty()) {
      left.add(extra);
    }
    if (!left.isEmpty()) {
      throw new UnknownArgumentException("Unknown options: " + String.join(", ", left));
    }
  }

  private ParamFile paramFiles() {
    UpgradeWarnings warnings = new UpgradeWarnings(environment, options);
    return new ParamFile(environment, configuration.parameterTransport(), warnings::ofParamFile);
  }

  /** Returns parameters that may be sent, in the form of the wire. */
  private ObjectNode valid(Operation operation, ObjectNode parameters) {
    if (configuration.validatesParameters()) {
      ParamValidator.validate(operation.input(), parameters, dates);
    }
    return WireParameters.of(operation.input(), parameters, dates);
  }
}
