package kms.credentials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import kms.environment.Environment;
import kms.environment.SurrogateEscape;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** Asks the user for the code of a device: on the terminal, else by the standard streams. */
final class MfaPrompt {
  private static final String TERMINAL = "/dev/tty";

  private final Environment environment;

  MfaPrompt(Environment environment) {
    this.environment = environment;
  }

  /**
   * Returns what the user types.
   *
   * @throws CliException when there is nothing to read
   */
  String ask(String serial) {
    String prompt = "Enter MFA code for " + serial + ": ";
    HiddenInput terminal = environment.inheritsStreams() ? openTerminal() : null;
    try (terminal) {
      String code =
          terminal == null
              ? ask(prompt, environment.stdin(), environment.stderr())
              : ask(prompt, terminal.in(), terminal.out());
      if (code != null) {
        return code;
      }
    } catch (IOException e) {
      throw new CliException("Reading the MFA code failed", e);
    }
    // The AWS CLI ends here with a failure that has no words.
    throw new CliException("");
  }

  private static @Nullable HiddenInput openTerminal() {
    try {
      return HiddenInput.on(TERMINAL);
    } catch (IOException e) {
      return null;
    }
  }

  /** Returns null when the input ends at once; then no line end follows the prompt. */
  private static @Nullable String ask(String prompt, InputStream in, OutputStream out)
      throws IOException {
    write(out, prompt);
    String code = readLine(in);
    if (code != null) {
      write(out, "\n");
    }
    return code;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(SurrogateEscape.spelledOut(text).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Reads the line alone: what follows it on standard input may be for a child. */
  private static @Nullable String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    return SurrogateEscape.decode(line.toByteArray());
  }
}
