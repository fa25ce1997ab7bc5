package kms.http;

import java.util.function.Consumer;
import kms.environment.Environment;
import kms.environment.Warnings;
import kms.python.WarningFilters;

/**
 * Warns of hosts whose certificate is not verified, unless {@code PYTHONWARNINGS} silences that.
 *
 * @param environment has the variable, and standard error
 */
public record UnverifiedHosts(Environment environment) implements Consumer<String> {
  private static final String CATEGORY = "InsecureRequestWarning";
  private static final String MODULE = "urllib3.connectionpool";

  /** The end of Python's text, which tells nothing about this program. */
  private static final String REFERENCE =
      " See: https://urllib3.readthedocs.io/en/latest/advanced-usage.html#tls-warnings";

  /**
   * Warns of a host.
   *
   * @throws HttpFailureException when {@code PYTHONWARNINGS} makes a failure of the warning
   */
  @Override
  public void accept(String host) {
    String text =
        "Unverified HTTPS request is being made to host '"
            + host
            + "'. Adding certificate verification is strongly advised.";
    switch (new WarningFilters(environment).action(text + REFERENCE, MODULE)) {
      case SHOW -> new Warnings(environment.stderr()).accept(CATEGORY + ": " + text);
      case FAIL -> throw HttpFailureException.unusable(text + REFERENCE);
      case IGNORE -> {}
    }
  }
}
