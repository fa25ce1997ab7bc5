package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import kms.config.Surroundings;
import kms.python.WarningFilters.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningFiltersTest {

  /** As Python 3.11 does with a warning of urllib3. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ignore | IGNORE
          i | IGNORE
          IGNORE | SHOW
          default,ignore | IGNORE
          ignore,default | SHOW
          ignore,error | FAIL
          e | FAIL
          once | SHOW
          all,ignore,all | SHOW
          foo | SHOW
          ignore,foo | IGNORE
          ,ignore,, | IGNORE
          : | SHOW
          ignore,: | SHOW
          ignore:Unverified HTTPS request | IGNORE
          ignore:  unverified https : : : | IGNORE
          ignore:HTTPS request | SHOW
          ignore:Unverified.HTTPS | SHOW
          ignore::Warning | IGNORE
          ignore::warning | SHOW
          ignore::UserWarning | SHOW
          ignore::urllib3.exceptions.InsecureRequestWarning | SHOW
          ignore:::urllib3.connectionpool | IGNORE
          ignore:::urllib3 | SHOW
          ignore::::0 | IGNORE
          ignore::::1 | SHOW
          ignore::::: | SHOW
          error::DeprecationWarning,ignore:Unverified | IGNORE
          error:x | SHOW
          """)
  void decidesAsPythonDoes(String variable, Action action) {
    assertEquals(action, action(variable));
  }

  /** As Python 3.11 does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x | invalid action: 'x'
          IGNORE | invalid action: 'IGNORE'
          ignore ::::: | too many fields (max 5): 'ignore :::::'
          ignore::Nope | unknown warning category: 'Nope'
          ignore::builtins.Nope | unknown warning category: 'builtins.Nope'
          ignore::urllib3.exceptions.InsecureRequestWarning | invalid module name: 'urllib3.exceptions'
          ignore::Warning:: x | invalid lineno 'x'
          ignore::::-1 | invalid lineno -1
          """)
  void complainsAsPythonDoes(String variable, String complaint) {
    assertEquals(
        List.of("Invalid -W option ignored: " + complaint),
        filters("default::UserWarning," + variable + ",all").complaints());
  }

  @Test
  void showsWithoutFilters() {
    assertEquals(Action.SHOW, action(""));
  }

  private static Action action(String variable) {
    return filters(variable)
        .action("Unverified HTTPS request is being made", "urllib3.connectionpool");
  }

  private static WarningFilters filters(String variable) {
    Surroundings surroundings = new Surroundings(Path.of("/")).with("PYTHONWARNINGS", variable);
    return new WarningFilters(surroundings.environment());
  }
}
