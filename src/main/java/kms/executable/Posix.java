package kms.executable;

import org.graalvm.nativeimage.Platform;
import org.graalvm.nativeimage.StackValue;
import org.graalvm.nativeimage.c.function.CFunction;
import org.graalvm.nativeimage.c.type.CCharPointer;
import org.graalvm.nativeimage.c.type.CLongPointer;
import org.graalvm.nativeimage.c.type.CTypeConversion;
import org.graalvm.nativeimage.c.type.CTypeConversion.CCharPointerHolder;
import org.graalvm.nativeimage.c.type.WordPointer;
import org.graalvm.word.WordFactory;

/** The functions of the system that Java does not offer; they exist in a native executable only. */
final class Posix {
  private static final int STANDARD_INPUT = 0;
  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;
  private static final int FLAGS_OF_DESCRIPTOR = 1;
  private static final int READ_ONLY = 0;
  private static final int WRITE_ONLY = 1;
  private static final int LONGEST_PATH = 4096;
  private static final int LIMIT_OF_CORE_FILES = 4;
  private static final int SIGQUIT = 3;

  /** As many bytes as the largest set of signals takes. */
  private static final int SIGNAL_SET = 128;

  private Posix() {}

  /**
   * Opens each stream that the caller closed, the wrong way round, so that its use fails: a file or
   * connection would get the number otherwise, and be read for what is typed or get what is
   * printed.
   */
  static void fillClosedStreams() {
    try (CCharPointerHolder nothing = CTypeConversion.toCString("/dev/null")) {
      for (int stream = STANDARD_INPUT; stream <= STANDARD_ERROR; stream++) {
        if (fcntl(stream, FLAGS_OF_DESCRIPTOR) < 0) {
          // Opens the lowest number that is free.
          open(nothing.get(), stream == STANDARD_INPUT ? WRITE_ONLY : READ_ONLY);
        }
      }
    }
  }

  /** Tells whether standard output is a terminal. */
  static boolean isOutputTerminal() {
    return isatty(STANDARD_OUTPUT) == 1;
  }

  /** Tells whether the working folder was deleted, or lies where nobody may look for it. */
  static boolean isWorkingFolderGone() {
    return getcwd(StackValue.get(LONGEST_PATH), LONGEST_PATH).isNull();
  }

  /** Makes the root the working folder. */
  static void goToRoot() {
    try (CCharPointerHolder root = CTypeConversion.toCString("/")) {
      chdir(root.get());
    }
  }

  /** Keeps a crash, and SIGQUIT, from writing the memory with its secrets into a file. */
  static void forbidCoreFiles() {
    CLongPointer limit = StackValue.get(2, CLongPointer.class);
    if (getrlimit(LIMIT_OF_CORE_FILES, limit) == 0) {
      limit.write(0, 0);
      setrlimit(LIMIT_OF_CORE_FILES, limit);
    }
  }

  /** Lets SIGQUIT come through, which a Java program keeps from those that it starts. */
  static void unblockQuit() {
    WordPointer signals = StackValue.get(SIGNAL_SET);
    sigemptyset(signals);
    sigaddset(signals, SIGQUIT);
    sigprocmask(
        Platform.includedIn(Platform.DARWIN.class) ? 2 : 1, signals, WordFactory.nullPointer());
  }

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int fcntl(int descriptor, int command);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int open(CCharPointer path, int flags);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int isatty(int descriptor);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native CCharPointer getcwd(CCharPointer buffer, long size);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int chdir(CCharPointer path);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int getrlimit(int resource, CLongPointer limits);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int setrlimit(int resource, CLongPointer limits);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int sigemptyset(WordPointer signals);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int sigaddset(WordPointer signals, int signal);

  @CFunction(transition = CFunction.Transition.NO_TRANSITION)
  private static native int sigprocmask(int how, WordPointer signals, WordPointer before);
}
