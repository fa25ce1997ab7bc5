package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import kms.environment.Environment;
import kms.json.JsonReader;

/** Standard output as a test sees it. */
final class Screen {
  final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  final Environment environment;
  final ColorReset colorReset;

  private Screen(boolean terminal, int columns) {
    this.environment = environment(stdout, terminal, columns);
    this.colorReset = new ColorReset(environment);
  }

  static Screen file() {
    return new Screen(false, 80);
  }

  static Screen terminal(int columns) {
    return new Screen(true, columns);
  }

  static Environment environment(OutputStream stdout, boolean terminal, int columns) {
    Path folder = Path.of("/nowhere");
    return new Environment(
        Map.of(),
        InputStream.nullInputStream(),
        stdout,
        OutputStream.nullOutputStream(),
        folder,
        folder.toString(),
        terminal,
        () -> columns,
        false,
        Clock.systemUTC());
  }

  ResponsePrinter printer(OutputFormat format, ColorChoice color) {
    return new ResponsePrinter(environment, new PrintOptions(format, color, null), colorReset);
  }

  ResponsePrinter printer(OutputFormat format, UnaryOperator<JsonNode> query) {
    return new ResponsePrinter(
        environment, new PrintOptions(format, ColorChoice.AUTO, query), colorReset);
  }

  /** Prints a value without colours and returns all that was printed. */
  String print(OutputFormat format, String json) {
    printer(format, ColorChoice.OFF).print("DisconnectCustomKeyStore", JsonReader.read(json));
    return text();
  }

  String text() {
    return stdout.toString(StandardCharsets.UTF_8);
  }
}
