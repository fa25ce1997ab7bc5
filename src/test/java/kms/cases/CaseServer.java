package kms.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import kms.http.LoopbackServer;
import org.jspecify.annotations.Nullable;

/** A server on loopback that answers by a script, faults included, and notes what it is asked. */
public final class CaseServer implements AutoCloseable {
  private final LoopbackServer server = new LoopbackServer();
  private final Map<String, Deque<ScriptedAnswer>> script = new HashMap<>();
  private final ArrayNode seen = JsonNodeFactory.instance.arrayNode();
  private final @Nullable SSLContext tls;
  private final Rules rules;

  /**
   * What the server does beside answering by its script.
   *
   * @param secrets the secret of each access key whose signature is checked
   * @param watch header to a pattern: what it finds there is noted
   * @param onwardPort the port of the server on loopback that a tunnel leads to
   */
  record Rules(Map<String, String> secrets, Map<String, String> watch, int onwardPort) {}

  /**
   * Starts a server without TLS that answers by a script.
   *
   * @param answers a list of answers for KMS, or an object of a route to such a list
   */
  public static CaseServer playing(JsonNode answers) {
    CaseServer server = new CaseServer(new Rules(Map.of(), Map.of(), 0), null);
    server.play(answers);
    return server;
  }

  CaseServer(Rules rules, @Nullable SSLContext tls) {
    this.rules = rules;
    this.tls = tls;
  }

  /**
   * Begins to answer.
   *
   * @param answers a list of answers for KMS, or an object of a route to such a list
   */
  void play(JsonNode answers) {
    if (answers.isArray()) {
      addRoute("kms", answers);
    }
    answers.properties().forEach(route -> addRoute(route.getKey(), route.getValue()));
    server.start(this::serve);
  }

  int port() {
    return server.port();
  }

  /** Returns the address of the server, without a path. */
  public String url() {
    return tls == null ? "http://127.0.0.1:" + port() : "https://localhost:" + port();
  }

  /** Returns the requests so far. */
  public ArrayNode seen() {
    synchronized (seen) {
      return seen.deepCopy();
    }
  }

  Rules rules() {
    return rules;
  }

  boolean hasRoute(String route) {
    return script.containsKey(route);
  }

  void note(ObjectNode request) {
    synchronized (seen) {
      seen.add(request);
    }
  }

  /** Returns the next answer of a route. */
  ScriptedAnswer nextAnswer(String route) {
    Deque<ScriptedAnswer> answers = script.get(route);
    if (answers == null) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      return new ScriptedAnswer(answer.put("status", 404).put("body", "no route " + route));
    }
    synchronized (answers) {
      return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private void addRoute(String route, JsonNode answers) {
    Deque<ScriptedAnswer> queue = new ArrayDeque<>();
    answers.forEach(answer -> queue.add(new ScriptedAnswer(answer)));
    script.put(route, queue);
  }

  private void serve(Socket socket) throws IOException {
    try (Socket secured = secured(socket)) {
      new CaseConnection(this, socket, secured).serve();
    }
  }

  private Socket secured(Socket socket) throws IOException {
    if (tls == null) {
      return socket;
    }
    SSLSocket secured =
        (SSLSocket) tls.getSocketFactory().createSocket(socket, "localhost", port(), true);
    secured.setUseClientMode(false);
    return secured;
  }
}
