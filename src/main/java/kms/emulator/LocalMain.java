package kms.emulator;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Turns the process into arguments and streams for {@link LocalCommand}. */
public final class LocalMain {
  private LocalMain() {}

  /** Runs the command; the process goes on for as long as an endpoint is running. */
  public static void main(String[] args) {
    // Without it each answer on a kept connection waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    int status =
        new LocalCommand(stream(FileDescriptor.out), stream(FileDescriptor.err), Clock.systemUTC())
            .run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
