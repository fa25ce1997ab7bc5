package kms.executable;

import java.nio.file.Path;
import java.util.List;
import kms.cli.Launch;
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
    // The runtime waits for this where no word of the command line is an option of its own.
    VMRuntime.initialize();
    Posix.forbidCoreFiles();
    boolean gone = Posix.isWorkingFolderGone();
    if (gone) {
      // Java finds no file at all without one.
      Posix.goToRoot();
    }
    if (Path.of(name()).endsWith(EMULATOR)) {
      LocalMain.main(args);
    } else {
      Main.run(args, new Launch(Posix.isOutputTerminal(), gone, List.of()));
    }
  }

  /** The file's own name, also behind a symbolic link; without /proc the name it is called by. */
  private static String name() {
    String file = ProcessProperties.getExecutableName();
    return file == null ? ProcessProperties.getArgumentVectorProgramName() : file;
  }
}
