package kms.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolTest {

  @Test
  void showsWhatAProgramPrintedWhenItFails() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () -> Tool.run(List.of("sh", "-c", "echo out; echo err >&2; exit 3")));

    assertEquals("sh -c echo out; echo err >&2; exit 3\nout\nerr\n", failure.getMessage());
  }

  @Test
  void endsTheInputOfAProgram() throws Exception {
    Tool.run(List.of("sh", "-c", "! read line"));
  }

  @Test
  void saysWhichToolOfTheJdkFailed() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () -> Tool.runOfJdk("jmod", List.of("describe", "no such file")));

    assertEquals("jmod failed\nError: no jmod file found: no such file\n", failure.getMessage());
  }
}
