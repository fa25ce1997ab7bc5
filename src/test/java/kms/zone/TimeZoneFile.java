package kms.zone;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a file of the time zone database. */
record TimeZoneFile(List<Long> changes, List<Integer> types, String rules) {
  /** Dublin's time, without most of its changes. */
  static final TimeZoneFile DUBLIN =
      new TimeZoneFile(
          List.of(-2821649680L, -1680454800L, 57722400L),
          List.of(1, 2, 3),
          "IST-1GMT0,M10.5.0,M3.5.0/1");

  private static final String NAMES = "LMT\0DMT\0IST\0GMT\0";
  private static final int[] OFFSETS = {-1521, -1521, 3600, 0};
  private static final int DAYLIGHT_TYPE = 3;

  TimeZoneFile withRules(String text) {
    return new TimeZoneFile(changes, types, text);
  }

  byte[] bytes() {
    return written(
        out -> {
          writeHeader(out, '2', List.of());
          out.write(new byte[6 + 1]);
          writeHeader(out, '2', changes);
          writeData(out, changes, Long.BYTES);
          out.writeBytes("\n" + rules + "\n");
        });
  }

  /** What 32 bits cannot hold is not in such a file. */
  byte[] bytesOfFirstVersion() {
    return written(
        out -> {
          writeHeader(out, '\0', changes.subList(1, 3));
          writeData(out, changes.subList(1, 3), Integer.BYTES);
        });
  }

  private void writeHeader(DataOutputStream out, char version, List<Long> times)
      throws IOException {
    out.writeBytes("TZif");
    out.write(version);
    out.write(new byte[15]);
    boolean empty = times.isEmpty();
    int[] counts = {0, 0, 0, times.size(), empty ? 1 : OFFSETS.length, empty ? 1 : NAMES.length()};
    for (int count : counts) {
      out.writeInt(count);
    }
  }

  private void writeData(DataOutputStream out, List<Long> times, int size) throws IOException {
    for (long time : times) {
      if (size == Long.BYTES) {
        out.writeLong(time);
      } else {
        out.writeInt((int) time);
      }
    }
    for (int type : types.subList(types.size() - times.size(), types.size())) {
      out.write(type);
    }
    for (int i = 0; i < OFFSETS.length; i++) {
      out.writeInt(OFFSETS[i]);
      out.write(i == DAYLIGHT_TYPE ? 1 : 0);
      out.write(i * 4);
    }
    out.write(NAMES.getBytes(StandardCharsets.US_ASCII));
  }

  private interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] written(Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
