package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
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
    PlainOutput output = new PlainOutput(new FailingOutput("Broken pipe"));
    assertTrue(assertThrows(OutputException.class, () -> output.print("x")).isBrokenPipe());
  }
}
