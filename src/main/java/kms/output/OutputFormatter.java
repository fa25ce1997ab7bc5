package kms.output;

import com.fasterxml.jackson.databind.JsonNode;

/** Lays out values in one format. */
interface OutputFormatter {

  /**
   * Prints a value.
   *
   * @param operation the operation it came from, by its name in the service's model
   * @throws kms.error.CliException when the format has no layout for such a value
   */
  void format(String operation, JsonNode value);
}
