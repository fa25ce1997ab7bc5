package kms.cli;

import static kms.cli.Option.flag;
import static kms.cli.Option.value;

import java.math.BigInteger;
import java.util.List;
import kms.config.ExplicitSettings;
import kms.error.CliException;
import kms.jmespath.Query;
import kms.output.OutputFormat;
import kms.python.PythonNumber;
import kms.url.Url;
import org.jspecify.annotations.Nullable;

/** The options that every command has. */
final class GlobalOptions {
  /** In the order in which messages name them. */
  static final List<Option> TABLE =
      List.of(
          flag("--debug"),
          value("--endpoint-url"),
          flag("--no-verify-ssl"),
          flag("--no-paginate"),
          value("--output", OutputFormat.names().toArray(String[]::new)),
          value("--query"),
          value("--profile"),
          value("--region"),
          value("--color", "on", "off", "auto"),
          flag("--no-sign-request"),
          value("--ca-bundle"),
          value("--cli-read-timeout"),
          value("--cli-connect-timeout"),
          flag("--v2-debug"),
          flag("--version"));

  private final OptionValues values;
  private final @Nullable Query query;
  private final @Nullable BigInteger readTimeout;
  private final @Nullable BigInteger connectTimeout;

  /**
   * Takes over what was parsed, and checks what the AWS CLI checks at once: the query, the scheme
   * of the endpoint, the timeouts, in this order.
   *
   * @throws CliException when one of them is wrong
   */
  GlobalOptions(OptionValues values) {
    this.values = values;
    String expression = text("--query");
    query = expression == null ? null : Query.compile(expression);
    checkScheme(text("--endpoint-url"));
    readTimeout = integer("--cli-read-timeout");
    connectTimeout = integer("--cli-connect-timeout");
  }

  /** Returns these options with those of an alias in their place; defaults replace nothing. */
  GlobalOptions replacedBy(GlobalOptions alias) {
    OptionValues both =
        name -> {
          List<String> given = alias.values.of(name);
          boolean isDefault = name.equals("--color") && List.of("auto").equals(given);
          return given == null || isDefault ? values.of(name) : given;
        };
    return new GlobalOptions(both);
  }

  boolean has(String option) {
    return values.of(option) != null;
  }

  boolean paginates() {
    return !has("--no-paginate");
  }

  String color() {
    String color = text("--color");
    return color == null ? "auto" : color;
  }

  @Nullable Query query() {
    return query;
  }

  /** Returns what configuration is to prefer over variables and files. */
  ExplicitSettings explicitSettings() {
    return new ExplicitSettings(
        text("--profile"),
        text("--region"),
        text("--endpoint-url"),
        text("--ca-bundle"),
        has("--no-verify-ssl"),
        has("--no-sign-request"),
        text("--output"),
        readTimeout,
        connectTimeout);
  }

  private @Nullable String text(String option) {
    List<String> given = values.of(option);
    return given == null || given.isEmpty() ? null : given.get(0);
  }

  private @Nullable BigInteger integer(String option) {
    String text = text(option);
    return text == null ? null : PythonNumber.parseInt(text);
  }

  private static void checkScheme(@Nullable String url) {
    if (url != null && Url.parse(url).scheme().isEmpty()) {
      throw new CliException(
          "Bad value for --endpoint-url \""
              + url
              + "\": scheme is missing.  Must be of the form http://<hostname>/ or https://<hostname>/");
    }
  }
}
