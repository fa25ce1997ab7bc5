package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCommandTest {
  @TempDir Path folder;

  /** Words are separated by blanks here, and a dot stands for the empty word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "x | 'x'",
        "x y | 'y, x'",
        "x . | ', x'",
        ". . | ''",
        ". x | 'x'",
        "--foo . x | '--foo, x'",
        "x . y | ', y, x'",
      })
  void namesTheFirstWordThatIsNoOptionLast(String words, String unknown) throws IOException {
    String[] line = ("list-keys " + words.replace(".", "")).split(" ", -1);

    CliRunner.Result result = CliRunner.in(folder).run(line);

    String listed = unknown.substring(1, unknown.length() - 1);
    assertEquals(255, result.status());
    assertTrue(result.stderr().endsWith("\nUnknown options: " + listed + "\n"), result.stderr());
  }
}
