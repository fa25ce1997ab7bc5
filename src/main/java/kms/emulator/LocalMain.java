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
    limitServer();
    int status =
        new LocalCommand(stream(FileDescriptor.out), stream(FileDescriptor.err), Clock.systemUTC())
            .run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The JDK's server has no other way to be told; it reads these once. */
  private static void limitServer() {
    System.setProperty("jdk.httpserver.maxConnections", "256");
    // Seconds in which a request must have come, and its answer must have gone.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxRspTime", "60");
    // Without it each answer on a kept connection waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
