package kms.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import kms.error.CliException;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Utf8Writer writer = new Utf8Writer(bytes);

  @Test
  void writesCharactersOfEveryLength() {
    String text = "a\u007f\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff";
    writer.append(text).flush();
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
  }

  @Test
  void writesMoreThanItsBufferHolds() {
    String text = "\u6f22\u00e9x\ud83d\ude00".repeat(5000);
    writer.append(text).flush();
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
  }

  @Test
  void writesSingleCharactersPartsAndRepetitions() {
    writer.append('a').append('\u00e9').append("0123", 1, 3).repeat('-', 3).repeat('x', -1).flush();
    assertEquals("a\u00e912---", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void keepsTextUntilFlushed() {
    writer.append("text");
    assertEquals(0, bytes.size());
  }

  @Test
  void givesBackTheBytesThatWereNoUtf8() {
    writer.append("\u00e9\udce9\udc80-").append('\udcff').flush();
    byte[] expected = {(byte) 0xc3, (byte) 0xa9, (byte) 0xe9, (byte) 0x80, '-', (byte) 0xff};
    assertArrayEquals(expected, bytes.toByteArray());
  }

  @Test
  void refusesHalfOfAPair() {
    assertEquals(
        "'utf-8' codec can't encode character '\\ud83d' in position 2: surrogates not allowed",
        failure("a\ud83d\ude00\ud83d"));
    assertEquals(
        "'utf-8' codec can't encode character '\\ude00' in position 0: surrogates not allowed",
        failure("\ude00a"));
  }

  @Test
  void refusesARunOfHalves() {
    assertEquals(
        "'utf-8' codec can't encode characters in position 1-3: surrogates not allowed",
        failure("a\ud83d\ud83d\ud83db"));
  }

  @Test
  void tellsAtTheEndThatNobodyReads() {
    Utf8Writer unread = unread();
    unread.append("x");
    unread.flush();
    assertTrue(assertThrows(OutputException.class, unread::end).isBrokenPipe());
  }

  @Test
  void drops4097BytesThatNobodyReads() {
    Utf8Writer unread = unread();
    unread.repeat('x', 4097);
    unread.flush();
    assertDoesNotThrow(unread::end);
    unread.repeat('x', 4096);
    unread.flush();
    assertThrows(OutputException.class, unread::end);
  }

  @Test
  void tellsInTheMiddleThatNobodyReads() {
    Utf8Writer unread = unread();
    OutputException e = assertThrows(OutputException.class, () -> unread.repeat('x', 8193));
    assertTrue(e.isBrokenPipe());
    unread.flush();
    assertDoesNotThrow(unread::end);
  }

  @Test
  void tellsAnyOtherFailure() {
    OutputException e = outputFailure("No space left on device");
    assertFalse(e.isBrokenPipe());
    assertEquals("No space left on device", e.getMessage());
  }

  @Test
  void failsOnlyOnce() {
    Utf8Writer broken = new Utf8Writer(new FailingOutput("No space left on device"));
    broken.append("x");
    assertThrows(OutputException.class, broken::flush);
    assertDoesNotThrow(broken::flush);
  }

  private static Utf8Writer unread() {
    return new Utf8Writer(new FailingOutput("Broken pipe"));
  }

  private String failure(String text) {
    return assertThrows(CliException.class, () -> writer.append(text)).getMessage();
  }

  private static OutputException outputFailure(String reason) {
    Utf8Writer broken = new Utf8Writer(new FailingOutput(reason));
    broken.append("x");
    return assertThrows(OutputException.class, broken::flush);
  }
}
