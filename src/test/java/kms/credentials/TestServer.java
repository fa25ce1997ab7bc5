package kms.credentials;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kms.http.RawServer;

/** A service on loopback that gives prepared answers and remembers what it was asked. */
final class TestServer implements AutoCloseable {
  private final Deque<RawServer.Answer> answers = new ArrayDeque<>();
  private final RawServer server = new RawServer(socket -> next().give(socket));

  /** One question. */
  record Request(String line, Map<String, String> headers, String body) {

    private static Request of(String text) {
      int end = text.indexOf("\r\n\r\n");
      List<String> head = text.substring(0, end).lines().toList();
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (String header : head.subList(1, head.size())) {
        int colon = header.indexOf(':');
        headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
      }
      String line = head.get(0).replace(" HTTP/1.1", "");
      return new Request(line, headers, text.substring(end + 4));
    }
  }

  /** Prepares the next answer; the last one repeats. */
  TestServer answer(int status, String body) {
    answers.add(RawServer.answer(status, body));
    return this;
  }

  /** Forgets what was prepared. */
  void clear() {
    answers.clear();
  }

  String url() {
    return server.url();
  }

  /** Returns what was asked, in order. */
  List<Request> requests() {
    return server.requests().stream().map(Request::of).toList();
  }

  /** Returns the first line of each question, without the version. */
  List<String> lines() {
    return requests().stream().map(Request::line).toList();
  }

  private RawServer.Answer next() {
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }

  @Override
  public void close() {
    server.close();
  }
}
