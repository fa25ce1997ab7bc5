package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kms.cli.CliRunner;
import kms.x509.TestCertificate;
import org.jspecify.annotations.Nullable;

/** Runs the command as a recorded case wants it, in process, and tells what it did. */
public final class CaseRun implements AutoCloseable {
  private final RecordedCase recorded;
  private final Path folder;
  private final CaseServer server;
  private final CaseServer proxy;
  private final Socket closed = new Socket();
  private final CaseNames names;

  /**
   * Prepares a run.
   *
   * @param folder an empty folder
   * @param certificate the certificate of the server, null when it does without TLS
   */
  public CaseRun(RecordedCase recorded, Path folder, @Nullable TestCertificate certificate)
      throws IOException {
    this.recorded = recorded;
    this.folder = folder.toRealPath();
    Map<String, String> secrets = new HashMap<>(recorded.texts("secrets"));
    secrets.put("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    server =
        new CaseServer(
            new CaseServer.Rules(secrets, recorded.texts("watch"), 0),
            certificate == null ? null : certificate.context());
    proxy = new CaseServer(new CaseServer.Rules(secrets, Map.of(), server.port()), null);
    // Bound but not listening: the port refuses, and stays nobody else's.
    closed.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    names = new CaseNames(server, proxy, closed.getLocalPort(), this.folder);
    if (certificate != null) {
      Files.writeString(folder.resolve("ca.pem"), certificate.pem());
    }
  }

  /** Runs the command and returns what it did, in the form of a case's {@code expect}. */
  public ObjectNode run() throws IOException {
    server.play(names.fill(recorded.get("server")));
    proxy.play(names.fill(recorded.get("proxy")));
    CliRunner runner = runner();
    CliRunner.Result result = runner.run(args());
    for (int i = 1; i < recorded.get("repeat").asInt(1); i++) {
      result = runner.run(args());
    }
    return described(result);
  }

  @Override
  public void close() throws IOException {
    server.close();
    proxy.close();
    closed.close();
  }

  private CliRunner runner() throws IOException {
    CliRunner runner = CliRunner.in(folder).stdin(recorded.get("stdin").asText()).pause(time -> {});
    for (Map.Entry<String, JsonNode> variable : recorded.get("env").properties()) {
      JsonNode value = variable.getValue();
      runner.variable(variable.getKey(), value.isNull() ? null : names.fill(value.asText()));
    }
    for (Map.Entry<String, JsonNode> file : recorded.get("files").properties()) {
      addFile(runner, file.getKey(), file.getValue());
    }
    JsonNode columns = recorded.get("tty").path("columns");
    if (columns.isInt()) {
      // As the command reads them: 16 bits, with a sign.
      return runner.terminal((short) columns.intValue());
    }
    return recorded.get("tty").asBoolean() ? runner.terminal() : runner;
  }

  private void addFile(CliRunner runner, String path, JsonNode file) throws IOException {
    if (file.has("hex")) {
      runner.file(path, HexFormat.of().parseHex(file.path("hex").asText()));
    } else {
      runner.file(path, names.fill((file.isObject() ? file.path("text") : file).asText()));
    }
    if (file.has("mode")) {
      Files.setAttribute(
          runner.resolve(path), "unix:mode", Integer.parseInt(file.path("mode").asText(), 8));
    }
  }

  private List<String> args() {
    List<String> args = new ArrayList<>();
    recorded.get("args").forEach(arg -> args.add(names.fill(arg.asText())));
    if (recorded.has("server") && recorded.get("endpoint").asText("flag").equals("flag")) {
      args.addAll(List.of("--endpoint-url", server.url()));
    }
    return args;
  }

  private ObjectNode described(CliRunner.Result result) throws IOException {
    ObjectNode did = JsonNodeFactory.instance.objectNode();
    did.put("exit", result.status());
    did.put("stdout", names.fold(result.stdout()));
    did.put("stderr", names.fold(result.stderr()));
    did.set("requests", folded(server.seen()));
    if (recorded.has("leaves")) {
      did.set("leaves", new LeftFiles(recorded, names).describe(result));
    }
    ArrayNode proxied = folded(proxy.seen());
    return proxied.isEmpty() ? did : did.set("proxied", proxied);
  }

  private ArrayNode folded(ArrayNode seen) {
    ArrayNode folded = JsonNodeFactory.instance.arrayNode();
    for (JsonNode request : seen) {
      ObjectNode one = names.fold((ObjectNode) request);
      if (one.get("headers") instanceof ObjectNode headers) {
        one.set("headers", names.fold(headers));
      }
      folded.add(one);
    }
    return folded;
  }
}
