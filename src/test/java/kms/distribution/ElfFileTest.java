package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfFileTest {
  private static final int HEADER = 64;
  private static final int PROGRAM_HEADER = 56;
  private static final int LOAD = 1;
  private static final int INTERPRETER = 3;

  @TempDir Path folder;

  @Test
  void tellsTheProgramThatLoadsIt() throws IOException {
    Path file = elf("/lib64/ld.so", LOAD, INTERPRETER);
    assertEquals(Optional.of("/lib64/ld.so"), ElfFile.read(file).orElseThrow().interpreter());
  }

  @Test
  void hasNoneWhenItIsLinkedStatically() throws IOException {
    assertEquals(Optional.empty(), ElfFile.read(elf("", LOAD)).orElseThrow().interpreter());
  }

  @Test
  void isNothingElse() throws IOException {
    Path script = Files.writeString(folder.resolve("script"), "#!/bin/sh\n" + "#".repeat(100));
    assertTrue(ElfFile.read(script).isEmpty());
    assertTrue(ElfFile.read(Files.writeString(folder.resolve("short"), "\177ELF")).isEmpty());
  }

  /** Writes an executable with headers of these types, the text behind them. */
  private Path elf(String text, int... types) throws IOException {
    int end = HEADER + types.length * PROGRAM_HEADER;
    ByteBuffer file = ByteBuffer.allocate(end + text.length() + 1).order(ByteOrder.LITTLE_ENDIAN);
    file.put(new byte[] {0x7f, 'E', 'L', 'F'});
    file.putLong(32, HEADER);
    file.putShort(54, (short) PROGRAM_HEADER);
    file.putShort(56, (short) types.length);
    for (int i = 0; i < types.length; i++) {
      int header = HEADER + i * PROGRAM_HEADER;
      file.putInt(header, types[i]);
      file.putLong(header + 8, end);
      file.putLong(header + 32, text.length() + 1);
    }
    file.put(end, text.getBytes(StandardCharsets.US_ASCII));
    return Files.write(folder.resolve("program"), file.array());
  }
}
