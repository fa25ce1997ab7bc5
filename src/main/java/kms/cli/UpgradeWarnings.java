package kms.cli;

import kms.config.Configuration;
import kms.environment.Environment;
import kms.environment.Warnings;

/** Warns, under {@code --v2-debug}, of what AWS CLI v2 does differently. */
final class UpgradeWarnings {
  private final Environment environment;
  private final boolean asked;

  UpgradeWarnings(Environment environment, GlobalOptions options) {
    this.environment = environment;
    String variable = environment.variable("AWS_CLI_UPGRADE_DEBUG_MODE");
    asked = options.has("--v2-debug") || "true".equalsIgnoreCase(variable);
  }

  /** Warns of settings that v2 reads differently. */
  void ofSettings(Configuration configuration) {
    if (!asked) {
      return;
    }
    if (environment.variable("AWS_PAGER") == null && !configuration.isEmpty("cli_pager")) {
      warn("v2 sends all output through a pager; an empty AWS_PAGER or cli_pager turns that off.");
    }
    if (isSet("PYTHONUTF8", "PYTHONIOENCODING") && !isSet("AWS_CLI_FILE_ENCODING")) {
      warn("v2 takes the encoding of files from AWS_CLI_FILE_ENCODING alone.");
    }
    if (configuration.profile().has("api_versions")) {
      warn("v2 knows the latest API of a service only; it has no api_versions.");
    }
    if (configuration.hasSection("plugins")) {
      warn("v2 loads no plugins unless they are enabled in its own way.");
    }
  }

  /** Warns that a parameter was read from a file or an address. */
  void ofParamFile() {
    if (asked) {
      warn("v2 does not fetch parameters from http:// and https:// addresses.");
    }
  }

  private boolean isSet(String... names) {
    for (String name : names) {
      if (environment.variable(name) != null) {
        return true;
      }
    }
    return false;
  }

  private void warn(String text) {
    new Warnings(environment.stderr()).accept("\nAWS CLI v2 UPGRADE WARNING: " + text);
  }
}
