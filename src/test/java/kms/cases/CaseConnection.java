package kms.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import kms.http.LoopbackServer;

/** One connection to a {@link CaseServer}: reads requests and answers them one after the other. */
final class CaseConnection {
  private final CaseServer server;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  /**
   * Creates a connection.
   *
   * @param socket the bare connection
   * @param secured the same with TLS around it, where the server speaks TLS
   */
  CaseConnection(CaseServer server, Socket socket, Socket secured) throws IOException {
    this.server = server;
    this.socket = socket;
    in = new BufferedInputStream(secured.getInputStream());
    out = new BufferedOutputStream(secured.getOutputStream());
  }

  /** Serves until one side ends the connection. */
  void serve() throws IOException {
    try {
      boolean open = true;
      while (open) {
        ReceivedRequest request = ReceivedRequest.read(in);
        open = request != null && answer(request);
      }
    } catch (ProtocolException e) {
      out.write("<html>Bad request</html>\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
  }

  private boolean answer(ReceivedRequest request) throws IOException {
    if (request.method().equals("CONNECT")) {
      server.note(RequestDescription.describeConnect(request));
      ScriptedAnswer answer = server.nextAnswer("CONNECT");
      return answer.isTunnel() ? tunnel() : reply(answer, request);
    }
    String route = route(request);
    ObjectNode seen = RequestDescription.describe(request, route, server.rules().secrets());
    if (!server.rules().watch().isEmpty()) {
      seen.set("headers", RequestDescription.watched(request, server.rules().watch()));
    }
    server.note(seen);
    return reply(server.nextAnswer(route), request);
  }

  private String route(ReceivedRequest request) {
    String target = request.headerOrEmpty("X-Amz-Target");
    if (target.startsWith("TrentService.")) {
      String operation = target.substring("TrentService.".length());
      return server.hasRoute(operation) ? operation : "kms";
    }
    if (new String(request.body(), StandardCharsets.UTF_8).contains("Action=")) {
      return "sts." + RequestDescription.form(request.body()).getOrDefault("Action", "?");
    }
    return request.method() + " " + request.pathOnly();
  }

  /** Sends an answer; returns whether another request may follow. */
  private boolean reply(ScriptedAnswer answer, ReceivedRequest request) throws IOException {
    pause(answer.delay());
    if (answer.hasFault("reset")) {
      socket.setSoLinger(true, 0);
      socket.close();
      return false;
    }
    answer.write(out, !request.method().equals("HEAD"));
    return !answer.endsConnection() && !request.isLast();
  }

  private boolean tunnel() throws IOException {
    try (Socket onward =
        new Socket(InetAddress.getLoopbackAddress(), server.rules().onwardPort())) {
      out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      LoopbackServer.startDaemon(() -> copy(onward));
      in.transferTo(onward.getOutputStream());
    }
    return false;
  }

  private void copy(Socket onward) {
    try (socket) {
      onward.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException e) {
      // One of the ends was closed.
    }
  }

  private static void pause(long milliseconds) throws IOException {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }
}
