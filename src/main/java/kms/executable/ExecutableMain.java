package kms.executable;

import java.nio.file.Path;
import kms.cli.Main;
import kms.emulator.LocalMain;
import org.graalvm.nativeimage.ProcessProperties;
import org.graalvm.nativeimage.VMRuntime;

/** Starts a native executable, which is both programs; the file's name says which one is meant. */
public final class ExecutableMain {
  private static final String EMULATOR = "kms-local";

  private ExecutableMain() {}

  /** Runs the program. */
  public static void main(String[] args) {
    // Words of the command line are not taken for options of the runtime, which waits for them.
    VMRuntime.initialize();
    if (Path.of(ProcessProperties.getExecutableName()).endsWith(EMULATOR)) {
      LocalMain.main(args);
    } else {
      Main.run(args, StandardOutput.isTerminal());
    }
  }
}
