package kms.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kms.config.ApiVersion;
import kms.config.ConfigFiles;
import kms.config.Configuration;
import kms.config.ExplicitSettings;
import kms.config.SettingChecks;
import kms.environment.Environment;
import kms.environment.Version;
import kms.environment.Warnings;
import kms.help.HelpPage;
import kms.help.Pager;
import kms.model.Operations;
import kms.output.ColorReset;
import kms.output.PlainOutput;
import kms.python.WarningFilters;
import kms.waiter.Waiters;
import org.slf4j.LoggerFactory;

/** A run of the program, from the words of its command line to its exit status. */
public final class Cli {
  /** The name under which the AWS CLI knows the service; its parser expects it first. */
  private static final String SERVICE = "kms";

  private final Environment environment;

  /** Creates a run that depends on nothing but this environment. */
  public Cli(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program once and returns its exit status; it throws nothing. */
  public int run(List<String> arguments) {
    complainOfWarningFilters();
    ColorReset colorReset = new ColorReset(environment);
    ErrorHandler errorHandler = new ErrorHandler(environment.stderr(), colorReset);
    int status;
    try {
      status = dispatch(arguments, colorReset);
    } catch (Throwable failure) {
      status = errorHandler.handle(failure);
    }
    try {
      colorReset.finish();
      return status;
    } catch (RuntimeException failure) {
      return errorHandler.handle(failure);
    }
  }

  /** As Python does before all else. */
  private void complainOfWarningFilters() {
    if (environment.nonEmptyVariable(WarningFilters.VARIABLE) != null) {
      Warnings stderr = new Warnings(environment.stderr());
      new WarningFilters(environment).complaints().forEach(stderr);
    }
  }

  /** Returns a parser of the options that every command has. */
  static ArgumentParser globalParser() {
    Positional service = new Positional("command", List.of(SERVICE), true);
    return new ArgumentParser(GlobalOptions.TABLE, service, "--version");
  }

  /** The steps stand in the AWS CLI's order, so that the first failure is the same one. */
  private int dispatch(List<String> arguments, ColorReset colorReset) throws IOException {
    ConfigFiles files = ConfigFiles.load(environment);
    Alias alias = Alias.load(environment);
    ApiVersion.checkForm(new Configuration(environment, files, ExplicitSettings.none()));
    ParsedArguments parsed = globalParser().parse(withService(arguments));
    if (parsed.has("--version")) {
      return printVersion();
    }
    GlobalOptions options = new GlobalOptions(parsed.values());
    Configuration configuration = new Configuration(environment, files, options.explicitSettings());
    new UpgradeWarnings(environment, options).ofSettings(configuration);
    LoggerFactory.getLogger(Cli.class).debug("Arguments: {}", new LoggedArguments(arguments));
    configuration.timestampFormat();
    SettingChecks.checkInstanceMetadata(configuration);
    return alias == null
        ? runService(configuration, options, parsed.rest(), colorReset)
        : runAlias(alias, configuration, options, parsed.rest(), colorReset);
  }

  private int runAlias(
      Alias alias,
      Configuration configuration,
      GlobalOptions options,
      List<String> words,
      ColorReset colorReset)
      throws IOException {
    if (alias.isShellCommand()) {
      return ShellCommand.run(environment, alias.shellCommand(words));
    }
    ParsedArguments parsed = alias.parse();
    if (parsed.has("--version")) {
      return printVersion();
    }
    GlobalOptions replaced = options.replacedBy(new GlobalOptions(parsed.values()));
    List<String> all = new ArrayList<>(parsed.rest());
    all.addAll(words);
    return runService(
        new Configuration(environment, configuration.files(), replaced.explicitSettings()),
        replaced,
        all,
        colorReset);
  }

  private int runService(
      Configuration configuration,
      GlobalOptions options,
      List<String> words,
      ColorReset colorReset) {
    ApiVersion.check(configuration);
    ParsedArguments parsed = operationParser().parse(words);
    String command = String.valueOf(parsed.positional());
    if (command.equals(HelpPage.COMMAND)) {
      new Pager(environment).show(HelpPage.service(commands()));
      return ExitStatus.SUCCESS;
    }
    OperationCommand operationCommand =
        new OperationCommand(environment, configuration, options, colorReset);
    if (command.equals(Waiters.COMMAND)) {
      new WaitCommand(environment, operationCommand).run(parsed.rest());
    } else {
      operationCommand.run(Operations.get(command), parsed.rest());
    }
    return ExitStatus.SUCCESS;
  }

  /** Returns all commands, in the AWS CLI's order: the waiters behind the operations. */
  static List<String> commands() {
    List<String> commands = new ArrayList<>(Operations.commands());
    commands.add(Waiters.COMMAND);
    return commands;
  }

  private static ArgumentParser operationParser() {
    List<String> choices = commands();
    choices.add(HelpPage.COMMAND);
    return new ArgumentParser(List.of(), new Positional("operation", choices, true), null);
  }

  private static List<String> withService(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments.size() + 1);
    words.add(SERVICE);
    words.addAll(arguments);
    return words;
  }

  private int printVersion() {
    String version = "kms/" + Version.number() + " " + environment.platform();
    new PlainOutput(environment.stdout()).print(version.strip() + "\n");
    return ExitStatus.SUCCESS;
  }
}
