package kms.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Breaks a connection whose server does not take a request; Java has no timeout for writing. */
final class WriteGuard implements Runnable {
  private final Connection connection;
  private final Duration timeout;
  private final CountDownLatch written = new CountDownLatch(1);

  private WriteGuard(Connection connection, Duration timeout) {
    this.connection = connection;
    this.timeout = timeout;
  }

  /**
   * Watches the connection until the guard is stopped.
   *
   * @param timeout how long writing may take; zero for ever
   */
  static WriteGuard watch(Connection connection, Duration timeout) {
    WriteGuard guard = new WriteGuard(connection, timeout);
    if (!timeout.isZero()) {
      Thread thread = new Thread(guard, "write-guard");
      thread.setDaemon(true);
      thread.start();
    }
    return guard;
  }

  @Override
  public void run() {
    try {
      if (!written.await(Connector.milliseconds(timeout), TimeUnit.MILLISECONDS)) {
        connection.abort();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the watch. */
  void stop() {
    written.countDown();
  }
}
