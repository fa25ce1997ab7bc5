package kms.distribution;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An executable of Linux, of 64 bits and with the low byte first, as the ELF specification lays it
 * out.
 *
 * @param content all of it
 */
record ElfFile(ByteBuffer content) {
  private static final int MAGIC = 0x464c457f;
  private static final int PROGRAM_HEADERS = 32;
  private static final int PROGRAM_HEADER_SIZE = 54;
  private static final int PROGRAM_HEADER_COUNT = 56;
  private static final int INTERPRETER = 3;

  /** Reads a file, which may be another kind of executable. */
  static Optional<ElfFile> read(Path file) throws IOException {
    ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    boolean isElf = content.limit() > PROGRAM_HEADER_COUNT && content.getInt(0) == MAGIC;
    return isElf ? Optional.of(new ElfFile(content)) : Optional.empty();
  }

  /** Returns the path of the program that loads it, without which it does not start. */
  Optional<String> interpreter() {
    int header = (int) content.getLong(PROGRAM_HEADERS);
    for (int i = 0; i < content.getShort(PROGRAM_HEADER_COUNT); i++) {
      if (content.getInt(header) == INTERPRETER) {
        int start = (int) content.getLong(header + 8);
        // The text ends with a null character.
        byte[] path = new byte[(int) content.getLong(header + 32) - 1];
        content.get(start, path);
        return Optional.of(new String(path, StandardCharsets.US_ASCII));
      }
      header += content.getShort(PROGRAM_HEADER_SIZE);
    }
    return Optional.empty();
  }
}
