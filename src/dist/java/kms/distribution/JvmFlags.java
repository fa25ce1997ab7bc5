package kms.distribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The flags that the program runs with.
 *
 * @param jdk what they are for
 */
record JvmFlags(Jdk jdk) {

  /** What keeps the JVM from speaking, and secrets in its memory. */
  private static final List<String> QUIET =
      List.of(
          // Nothing of the JVM's own on standard output, also when the archive cannot be used.
          "-Xlog:disable",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+UnlockDiagnosticVMOptions",
          // It warns of files in the working folder that mean something to other JVMs.
          "-XX:-PrintWarnings",
          // A crash would print to standard output, and write arguments and memory to a file.
          "-XX:+SuppressFatalErrorMessage",
          // A file in the working folder would have it listen to other programs.
          "-XX:+DisableAttachMechanism");

  /** Each is there because it was measured to save time or memory. */
  private static final List<String> EVERY_RUN =
      List.of(
          // One collector thread is enough for a run that hardly collects.
          "-XX:+UseSerialGC",
          // Long results make much garbage and keep little of it: memory stays flat at no cost of
          // time.
          "-Xmn16m",
          // Nobody watches a run that short.
          "-XX:-UsePerfData",
          // A gigabyte of address space is set aside for classes that are not in the archive; there
          // are few of those, and batch queues and jails limit it.
          "-XX:CompressedClassSpaceSize=16m",
          // The archive is used where it lies; another address means to patch it all, 5 % of the
          // CPU.
          "-XX:ArchiveRelocationMode=0",
          // UTF-8 whatever the locale; the default from JDK 18 on.
          "-Dfile.encoding=UTF-8");

  private static final List<String> SHORT_RUN =
      List.of(
          // It is over before the second compiler would pay, which takes a third more of the CPU;
          // the first one pays late, too: compiling a quarter as eagerly saves 7 % of the CPU.
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileThresholdScaling=4",
          // But a loop of some thousand rounds is worth it: long results take 5 % less.
          "-XX:Tier3BackEdgeThreshold=5000",
          // What has been compiled by its end takes 3 MB.
          "-XX:ReservedCodeCacheSize=16m");

  /** Returns the flags of any run. */
  List<String> ofEveryRun() {
    List<String> flags = new ArrayList<>(QUIET);
    flags.addAll(EVERY_RUN);
    flags.addAll(ofModules());
    return flags;
  }

  /** Returns the flags of a run that is over before much has been compiled. */
  List<String> ofShortRun() {
    List<String> flags = new ArrayList<>(ofEveryRun());
    flags.addAll(SHORT_RUN);
    return flags;
  }

  /** Returns the flags for laying out the archive of classes. */
  List<String> ofArchiving() {
    // The older JDKs archive objects with this collector only, and any can load them.
    List<String> flags = new ArrayList<>(List.of("-XX:+UseG1GC"));
    flags.addAll(ofModules());
    return flags;
  }

  /** Those that the archive must have been made with, too. */
  private List<String> ofModules() {
    // The library of BoringSSL is let in, without a word on standard error.
    return jdk.asksForNativeAccess()
        ? List.of("--enable-native-access=" + ProgramModule.NAME)
        : List.of();
  }
}
