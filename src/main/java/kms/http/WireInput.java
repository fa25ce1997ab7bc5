package kms.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** Reads lines and bytes from a connection, and limits how long a line and a body may be. */
final class WireInput {
  private static final int MAX_LINE = 65536;
  private static final int MAX_BODY = 64 << 20;

  private final InputStream in;
  private final byte[] buffer;
  private int at;
  private int end;

  /**
   * Creates a reader.
   *
   * @param bufferSize how many bytes may be taken from the stream before they are asked for
   */
  WireInput(InputStream in, int bufferSize) {
    this.in = in;
    this.buffer = new byte[bufferSize];
  }

  /** Tells whether the other side has sent all that it will. */
  boolean isAtEnd() throws IOException {
    if (at < end) {
      return false;
    }
    at = 0;
    end = Math.max(in.read(buffer), 0);
    return end == 0;
  }

  /** Returns a line without its end. */
  String readLine() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (char c = readByte(); c != '\n'; c = readByte()) {
      if (line.length() == MAX_LINE) {
        throw new ProtocolException("line too long");
      }
      line.append(c);
    }
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }

  private char readByte() throws IOException {
    requireMore();
    return (char) (buffer[at++] & 0xff);
  }

  /** Skips so many bytes, whatever they are. */
  void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      readByte();
    }
  }

  /** Appends so many bytes to a body, which grows with what came, not with what was promised. */
  void copy(int count, ByteArrayOutputStream body) throws IOException {
    for (int left = count; left > 0; ) {
      requireMore();
      left -= copySome(left, body);
    }
  }

  /** Appends all that comes to a body. */
  void copyAll(ByteArrayOutputStream body) throws IOException {
    while (!isAtEnd()) {
      copySome(end - at, body);
    }
  }

  private int copySome(int most, ByteArrayOutputStream body) throws IOException {
    int count = Math.min(most, end - at);
    if (count > MAX_BODY - body.size()) {
      throw new ProtocolException("body too long");
    }
    body.write(buffer, at, count);
    at += count;
    return count;
  }

  private void requireMore() throws IOException {
    if (isAtEnd()) {
      throw new EOFException("cut short");
    }
  }
}
