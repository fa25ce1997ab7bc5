package kms.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kms.environment.Environment;
import kms.environment.Interrupts;
import kms.environment.Sleep;
import kms.environment.Terminal;
import kms.environment.Version;
import kms.environment.Warnings;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;

/** Turns the process into an {@link Environment}; the only class that touches process globals. */
public final class Main {
  private static final int INTERRUPTED = 130;

  /** Stands for a working folder that was deleted: no process has this number. */
  private static final String NOWHERE = "/proc/0";

  private Main() {}

  /** Runs the program as a launcher starts it, and ends the process with its exit status. */
  public static void main(String[] args) {
    boolean terminal = Boolean.getBoolean("kms.terminal");
    boolean folderGone = Boolean.getBoolean("kms.folder.gone");
    run(args, new Launch(terminal, folderGone, Launch.CHANGED_FOR_A_JVM));
  }

  /** Runs the program and ends the process with its exit status. */
  public static void run(String[] args, Launch launch) {
    LibrarySettings.of(args).forEach(System::setProperty);
    OutputStream stderr = new FileOutputStream(FileDescriptor.err);
    int status;
    try {
      status = run(args, launch, stderr);
    } catch (CliException failure) {
      new Warnings(stderr).accept("kms: " + failure.getMessage());
      status = ExitStatus.FAILURE;
    } catch (LinkageError failure) {
      new Warnings(stderr).accept("kms: the Java runtime beside it is damaged: " + failure);
      status = ExitStatus.FAILURE;
    }
    Runtime.getRuntime().halt(status);
  }

  private static int run(String[] args, Launch launch, OutputStream stderr) {
    ProcessText process = new ProcessText(Path.of("/proc/self"));
    Environment environment = environment(process, launch, stderr);
    handleInterrupt(environment);
    return new Cli(environment).run(process.arguments(args));
  }

  private static Environment environment(ProcessText process, Launch launch, OutputStream stderr) {
    Map<String, String> variables = process.variables(System.getenv());
    restoreCallers(variables, launch.changed());
    return new Environment(
        variables,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        stderr,
        launch.folderGone()
            ? Path.of(NOWHERE)
            : process.workingDirectory(Path.of("").toAbsolutePath()),
        variables.containsKey("HOME") ? variables.get("HOME") : accountHome(),
        launch.terminal(),
        // COLUMNS means nothing to the AWS CLI.
        new Terminal("/dev/stdout")::columns,
        true,
        Clock.systemUTC(),
        new Sleep(),
        new Interrupts(),
        Version.platform(
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.version")));
  }

  /** Java writes a question mark for the folder of an account that has none. */
  private static @Nullable String accountHome() {
    String home = System.getProperty("user.home");
    return home == null || home.equals("?") ? null : home;
  }

  /** The launcher changes some variables for the JVM alone; children get the caller's back. */
  private static void restoreCallers(Map<String, String> variables, List<String> changed) {
    for (String name : changed) {
      String callers = variables.remove(Launch.CALLERS + name);
      if (callers == null) {
        variables.remove(name);
      } else {
        variables.put(name, callers);
      }
    }
  }

  /** Ends as the AWS CLI does, also while a call is blocked; a pager has the signal for itself. */
  private static void handleInterrupt(Environment environment) {
    Signal.handle(
        new Signal("INT"),
        signal -> {
          if (environment.interrupts().areLeftToChild()) {
            return;
          }
          try {
            environment.stdout().write('\n');
          } catch (IOException e) {
            // Nobody reads any more; the status still tells.
          }
          // A terminal that was kept from showing what is typed gets its state back.
          Runtime.getRuntime().exit(INTERRUPTED);
        });
  }
}
