package kms.zone;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A zone from a file of the time zone database (RFC 9636). Leap seconds, which only the files below
 * {@code right/} count, are not looked at.
 */
final class ZoneFile implements Zone {
  private static final int MAGIC = 0x545a6966;
  private static final int RESERVED = 15;
  private static final int TYPE_SIZE = 6;

  private final long[] changes;
  private final byte[] types;
  private final Moment[] moments;
  private final @Nullable PosixZone rules;

  private ZoneFile(long[] changes, byte[] types, Moment[] moments, @Nullable PosixZone rules) {
    this.changes = changes;
    this.types = types;
    this.moments = moments;
    this.rules = rules;
  }

  /** Returns the zone of a file's bytes, or null when they are none. */
  static @Nullable ZoneFile parse(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      Counts counts = Counts.read(in);
      if (counts == null || counts.size(Integer.BYTES) > in.remaining()) {
        return null;
      }
      if (counts.version == 0) {
        return read(in, counts, Integer.BYTES);
      }
      in.position(in.position() + (int) counts.size(Integer.BYTES));
      counts = Counts.read(in);
      return counts == null ? null : read(in, counts, Long.BYTES);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static @Nullable ZoneFile read(ByteBuffer in, Counts counts, int timeSize) {
    if (counts.size(timeSize) > in.remaining()) {
      return null;
    }
    long[] changes = new long[counts.changes];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = timeSize == Long.BYTES ? in.getLong() : in.getInt();
    }
    byte[] types = new byte[counts.changes];
    in.get(types);
    ByteBuffer descriptions = in.slice(in.position(), counts.types * TYPE_SIZE);
    in.position(in.position() + counts.types * TYPE_SIZE);
    byte[] names = new byte[counts.characters];
    in.get(names);
    Moment[] moments = new Moment[counts.types];
    for (int i = 0; i < moments.length; i++) {
      moments[i] =
          new Moment(
              descriptions.getInt(), descriptions.get() != 0, name(names, descriptions.get()));
    }
    for (byte type : types) {
      if ((type & 0xff) >= moments.length) {
        return null;
      }
    }
    in.position(in.position() + (int) counts.rest(timeSize));
    return moments.length == 0 ? null : new ZoneFile(changes, types, moments, footer(in, timeSize));
  }

  private static String name(byte[] names, int start) {
    int end = start;
    while (names[end] != 0) {
      end++;
    }
    return new String(names, start, end - start, StandardCharsets.US_ASCII);
  }

  /** Behind the data, between two line ends, stand the rules that hold after the last change. */
  private static @Nullable PosixZone footer(ByteBuffer in, int timeSize) {
    byte[] bytes = new byte[in.remaining()];
    in.get(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n', 1);
    return timeSize < Long.BYTES || !text.startsWith("\n") || end <= 1
        ? null
        : PosixZone.parse(text.substring(1, end));
  }

  @Override
  public Moment at(long epochSecond) {
    int found = Arrays.binarySearch(changes, epochSecond);
    int next = found < 0 ? -found - 1 : found + 1;
    if (next == 0) {
      return first();
    }
    return next == changes.length && rules != null
        ? rules.at(epochSecond)
        : moments[types[next - 1] & 0xff];
  }

  /** Before the first change holds the first that is no daylight saving time. */
  private Moment first() {
    for (Moment moment : moments) {
      if (!moment.daylight()) {
        return moment;
      }
    }
    return moments[0];
  }

  /** The numbers of entries that stand in a header. */
  private record Counts(
      int version,
      int utcMarks,
      int standardMarks,
      int leaps,
      int changes,
      int types,
      int characters) {

    static @Nullable Counts read(ByteBuffer in) {
      if (in.getInt() != MAGIC) {
        return null;
      }
      int version = in.get();
      in.position(in.position() + RESERVED);
      int[] numbers = new int[6];
      in.asIntBuffer().get(numbers);
      in.position(in.position() + numbers.length * Integer.BYTES);
      for (int number : numbers) {
        if (number < 0) {
          return null;
        }
      }
      return new Counts(
          version, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    long size(int timeSize) {
      return changes * (timeSize + 1L) + (long) types * TYPE_SIZE + characters + rest(timeSize);
    }

    long rest(int timeSize) {
      return leaps * (timeSize + 4L) + standardMarks + utcMarks;
    }
  }
}
