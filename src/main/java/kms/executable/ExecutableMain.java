package kms.executable;

import java.util.List;
import kms.cli.Launch;
import kms.cli.Main;
import kms.emulator.LocalMain;
import org.graalvm.nativeimage.ProcessProperties;
import org.graalvm.nativeimage.VMRuntime;

/** Starts a native executable, which is both programs and goes by the name it is called by. */
public final class ExecutableMain {
  private ExecutableMain() {}

  /** Runs the program. */
  public static void main(String[] args) {
    // The runtime waits for this where no word of the command line is an option of its own.
    VMRuntime.initialize();
    Posix.fillClosedStreams();
    Posix.forbidCoreFiles();
    Posix.unblockQuit();
    boolean gone = Posix.isWorkingFolderGone();
    if (gone) {
      // Java finds no file at all without one.
      Posix.goToRoot();
    }
    String called = ProcessProperties.getArgumentVectorProgramName();
    if (ProgramName.isEmulator(called, System.getenv("PATH"))) {
      LocalMain.main(args);
    } else {
      Main.run(args, new Launch(Posix.isOutputTerminal(), gone, List.of()));
    }
  }
}
