package kms.cli;

import static kms.model.PagingModel.MAX_ITEMS;
import static kms.model.PagingModel.PAGE_SIZE;
import static kms.model.PagingModel.STARTING_TOKEN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import kms.client.PagingOptions;
import kms.input.ParamFile;
import kms.model.Member;
import kms.model.Operation;
import kms.model.PagingModel;
import kms.python.PythonNumber;
import org.jspecify.annotations.Nullable;

/** What the command line says about paging. */
final class PagingArguments {
  /** The options that an operation with paging has. */
  static final List<Option> OPTIONS =
      List.of(Option.value(STARTING_TOKEN), Option.integer(PAGE_SIZE), Option.integer(MAX_ITEMS));

  private final Operation operation;
  private final ParsedArguments parsed;
  private final Consumer<String> warnings;

  /**
   * Takes over what was parsed.
   *
   * @param warnings is given each line of warning for the user
   */
  PagingArguments(Operation operation, ParsedArguments parsed, Consumer<String> warnings) {
    this.operation = operation;
    this.parsed = parsed;
    this.warnings = warnings;
  }

  /** Tells whether pages are fetched one after the other: not if the user does the paging. */
  boolean paginates(GlobalOptions options) {
    PagingModel paging = operation.paging();
    return paging != null
        && options.paginates()
        && !isGiven(paging.inputToken())
        && !isGiven(paging.limitKey());
  }

  private boolean isGiven(String memberName) {
    Member member = operation.input().member(memberName);
    return member != null && member.option() != null && parsed.has(member.option());
  }

  /**
   * Checks that there are no paging options beside a call that is not paged.
   *
   * @throws kms.error.CliException when there are
   */
  void checkAllowed(GlobalOptions options) {
    if (operation.paging() != null && !paginates(options)) {
      paging(parsed.value(STARTING_TOKEN)).checkUnused();
    }
  }

  /** Adds what was said to the parameters; the starting token is loaded if it names a file. */
  void addTo(ObjectNode parameters, ParamFile files) {
    if (operation.paging() == null) {
      return;
    }
    String token = parsed.value(STARTING_TOKEN);
    JsonNode loaded = token == null ? null : files.load(STARTING_TOKEN, token);
    PagingOptions paging = paging(loaded == null ? token : loaded.asText());
    ObjectNode parameter = paging.toParameter();
    if (parameter != null) {
      parameters.set(PagingOptions.PARAMETER, parameter);
    }
    String warning = paging.warning();
    if (warning != null) {
      warnings.accept(warning);
    }
  }

  private PagingOptions paging(@Nullable String token) {
    return new PagingOptions(token, integer(PAGE_SIZE), integer(MAX_ITEMS));
  }

  private @Nullable BigInteger integer(String option) {
    String text = parsed.value(option);
    return text == null ? null : PythonNumber.parseInt(text);
  }
}
