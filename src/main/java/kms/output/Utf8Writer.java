package kms.output;

import java.io.IOException;
import java.io.OutputStream;
import kms.environment.SurrogateEscape;
import kms.python.Utf8Encoder;
import org.jspecify.annotations.Nullable;

/**
 * Writes text in UTF-8, buffered. What UTF-8 cannot hold Java's own writers replace by question
 * marks; Python gives back the bytes that {@link SurrogateEscape} made text of, and refuses the
 * rest.
 */
final class Utf8Writer implements Appendable {
  private static final int LONGEST_CHARACTER = 4;

  /** How much Python keeps of what it could not write, to try it again at the end. */
  private static final int KEPT = 4096;

  private final OutputStream out;
  private final byte[] buffer = new byte[8192];
  private int size;
  private @Nullable OutputException failure;
  private boolean keptSome;

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes text.
   *
   * @throws kms.error.CliException when it holds half of a surrogate pair that stands for no byte
   * @throws OutputException when the stream cannot be written
   */
  @Override
  public Utf8Writer append(CharSequence text) {
    return append(text, 0, text.length());
  }

  @Override
  public Utf8Writer append(CharSequence text, int start, int end) {
    for (int i = text instanceof String s ? putAscii(s, start, end) : start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        put((byte) c);
      } else if (!Character.isSurrogate(c)) {
        putBeyondAscii(c);
      } else if (isPair(text, i, end)) {
        putBeyondAscii(Character.toCodePoint(c, text.charAt(++i)));
      } else if (SurrogateEscape.isEscape(c)) {
        put((byte) c);
      } else {
        throw Utf8Encoder.failure(text.subSequence(start, end).toString(), i - start);
      }
    }
    return this;
  }

  @Override
  public Utf8Writer append(char c) {
    if (c < 0x80) {
      put((byte) c);
      return this;
    }
    return append(String.valueOf(c), 0, 1);
  }

  /** Writes an ASCII character so many times, not at all when the count is negative. */
  Utf8Writer repeat(char c, int count) {
    for (int i = 0; i < count; i++) {
      put((byte) c);
    }
    return this;
  }

  /**
   * Hands on what was written so far, unless writing has failed before. That nobody reads it is
   * told at the end.
   *
   * @throws OutputException when the stream cannot be written for another reason
   */
  void flush() {
    int length = size;
    try {
      if (failure == null) {
        drain();
      }
    } catch (OutputException e) {
      if (!e.isBrokenPipe()) {
        throw e;
      }
    }
    size = 0;
    keptSome |= failure != null && length > 0 && length <= KEPT;
  }

  /**
   * Ends the output, which was flushed.
   *
   * @throws OutputException when nobody reads, unless it was so much that Python would not know
   */
  void end() {
    if (failure != null && keptSome) {
      throw failure;
    }
  }

  /** Most text is ASCII, and is over after this; returns where it is not. */
  private int putAscii(String text, int start, int end) {
    if (size + end - start > buffer.length) {
      return start;
    }
    int to = size;
    int at = start;
    for (; at < end && text.charAt(at) < 0x80; at++) {
      buffer[to++] = (byte) text.charAt(at);
    }
    size = to;
    return at;
  }

  private void put(byte b) {
    if (size == buffer.length) {
      drain();
    }
    buffer[size++] = b;
  }

  private void putBeyondAscii(int c) {
    if (size + LONGEST_CHARACTER > buffer.length) {
      drain();
    }
    if (c < 0x800) {
      buffer[size++] = (byte) (0xc0 | c >> 6);
    } else {
      if (c < 0x10000) {
        buffer[size++] = (byte) (0xe0 | c >> 12);
      } else {
        buffer[size++] = (byte) (0xf0 | c >> 18);
        buffer[size++] = continuation(c >> 12);
      }
      buffer[size++] = continuation(c >> 6);
    }
    buffer[size++] = continuation(c);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3f));
  }

  private void drain() {
    int length = size;
    size = 0;
    try {
      out.write(buffer, 0, length);
      out.flush();
    } catch (IOException e) {
      failure = new OutputException(e);
      throw failure;
    }
  }

  private static boolean isPair(CharSequence text, int i, int end) {
    return i + 1 < end && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
