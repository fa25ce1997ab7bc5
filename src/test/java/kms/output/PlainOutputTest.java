package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainOutputTest {

  @Test
  void printsUtf8() {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    new PlainOutput(stdout).print("\u00e9\n");
    assertEquals("\u00e9\n", stdout.toString(StandardCharsets.UTF_8));
  }

  @Test
  void tellsThatNobodyReads() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PlainOutput output = new PlainOutput(closed);
    assertTrue(assertThrows(OutputException.class, () -> output.print("x")).isBrokenPipe());
  }
}
