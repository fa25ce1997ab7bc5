package kms.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Prints lines of warning on standard error. */
record Warnings(OutputStream stderr) {

  /** Prints a line; that nobody reads it stops nothing. */
  void print(String line) {
    try {
      stderr.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      stderr.flush();
    } catch (IOException e) {
      // The run goes on without the warning.
    }
  }
}
