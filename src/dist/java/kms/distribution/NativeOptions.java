package kms.distribution;

import java.util.List;

/** What the native executable is built with; each is there because something was measured. */
final class NativeOptions {
  static final List<String> ALL =
      List.of(
          "--no-fallback",
          // It runs on any processor of its kind.
          "-march=compatibility",
          "-O2",
          // Results are long at times, and then memory matters more than a processor's time.
          "--gc=serial",
          "-H:+UnlockExperimentalVMOptions",
          // No word of the command line is for the machine beneath.
          "-H:-ParseRuntimeOptions",
          // Nothing is to be patched where it is loaded: half of the page faults of a start.
          "-H:+RelativeCodePointers",
          // The old generation is not copied: a third less memory for long results.
          "-H:+CompactingOldGen",
          "-R:MaxNewSize=33554432",
          // A call fits in an address space of 300 MB, and 100,000 custom key stores in the heap.
          "-R:ReservedAddressSpaceSize=234881024",
          "-R:MaxHeapSize=209715200",
          // No thread but its own, and one that waits for signals.
          "-H:-AllowVMInternalThreads",
          // The main thread's own bounds are known from /proc alone.
          "-H:+RunMainInNewThread",
          "-R:StackSize=8388608",
          // A signal ends it as it ends any program.
          "-H:-InstallExitHandlers",
          // Limits of Java that are set when the program starts.
          "--initialize-at-run-time=sun.security.ssl.SSLConfiguration",
          "--initialize-at-run-time=sun.net.httpserver",
          // kms-local --show, which says whether a container is healthy, fetches a page.
          "--enable-url-protocols=http,https",
          // Nothing is written in the words of a country.
          "-H:-UseSystemLocale",
          "-H:-UnlockExperimentalVMOptions");

  private NativeOptions() {}
}
