package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;
import kms.http.HttpHeader;
import kms.http.HttpRequest;
import kms.http.HttpResponse;
import kms.python.PythonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParamFileTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void setUp() {
    folder = new InputFolder(temp);
  }

  @Test
  void keepsTheLastNewlineOfAText() {
    folder.file("id", "cks-1\n");

    assertEquals("'cks-1\\n'", load("file://id"));
  }

  @Test
  void makesEveryLineEndANewline() {
    folder.file("id", "a\r\nb\rc\n\r");

    assertEquals("'a\\nb\\nc\\n\\n'", load("file://id"));
  }

  @Test
  void keepsAByteOrderMark() {
    folder.bytes("id", "efbbbf41");

    assertEquals("'\\ufeffA'", load("file://id"));
  }

  @Test
  void loadsBytesAsTheyAre() {
    folder.bytes("id", "00ff0d0a41");

    assertEquals("b'\\x00\\xff\\r\\nA'", load("fileb://id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file://dir/file.txt", "file://dir/$NAME.txt", "file://${NAME}", "file://~/file"})
  void expandsHomeAndVariables(String value) {
    folder.file("dir/file.txt", "x").file("file", "x").file("home/file", "x");

    assertEquals("'x'", load(value));
  }

  @Test
  void loadsAnAbsolutePath() {
    folder.file("id", "x");

    assertEquals("'x'", load("file://" + temp.resolve("id")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "FILE://id", " file://id", "http://h/", "https://h/", "file:id"})
  void leavesOtherValuesAlone(String value) {
    folder.file("id", "x");

    assertNull(folder.paramFile().load("--id", value));
    assertEquals(0, folder.loaded());
  }

  @Test
  void tellsWhatItHasLoaded() {
    folder.file("id", "x");

    load("file://id");

    assertEquals(1, folder.loaded());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          file://nope,       [Errno 2] No such file or directory: 'nope'
          fileb://nope,      [Errno 2] No such file or directory: 'nope'
          file://,           [Errno 2] No such file or directory: ''
          file://$NOPE/x,    [Errno 2] No such file or directory: '$NOPE/x'
          file://$NAME.x,    [Errno 2] No such file or directory: 'file.x'
          file://a%20b,      [Errno 2] No such file or directory: 'a%20b'
          file://it's,       `[Errno 2] No such file or directory: "it's"`
          file://~nobody/x,  [Errno 2] No such file or directory: '~nobody/x'
          file://dir,        [Errno 21] Is a directory: 'dir'
          file://.,          [Errno 21] Is a directory: '.'
          file://id/x,       [Errno 20] Not a directory: 'id/x'
          file://id/,        [Errno 20] Not a directory: 'id/'
          """)
  void namesWhatCannotBeRead(String value, String problem) {
    folder.file("dir/file", "x").file("id", "x");

    assertEquals(
        "Error parsing parameter '--id': Unable to load paramfile " + value + ": " + problem,
        failure(value));
  }

  @Test
  void namesANameThatIsTooLong() {
    String name = "x".repeat(300);

    assertEquals(
        "Error parsing parameter '--id': Unable to load paramfile file://"
            + name
            + ": [Errno 36] File name too long: '"
            + name
            + "'",
        failure("file://" + name));
  }

  @Test
  void refusesATextThatIsNotUtf8() {
    folder.bytes("home/id", "636b73ff");

    assertEquals(
        "Error parsing parameter '--id': Unable to load paramfile ("
            + temp.resolve("home/id")
            + "), text contents could not be decoded.  If this is a binary file, please use the"
            + " fileb:// prefix instead of the file:// prefix.",
        failure("file://~/id"));
  }

  @Test
  void readsStandardInputOnce() {
    folder.stdin("from\r\nstdin");
    ParamFile files = folder.paramFile();

    assertEquals("from\nstdin", files.load("--id", "file:///dev/stdin").textValue());
    assertEquals("", files.load("--id", "file:///dev/stdin").textValue());
  }

  @Test
  void fetchesUrlsPlainly() {
    List<HttpRequest> requests = new ArrayList<>();

    String loaded =
        fetch(
            "http://host/a?b",
            request -> {
              requests.add(request);
              return answer(200, "", "text\r\n");
            });

    assertEquals("'text\\r\\n'", loaded);
    assertEquals("GET", requests.get(0).method());
    assertEquals("http://host/a?b", requests.get(0).url());
    assertEquals(List.of(), requests.get(0).headers());
    assertEquals(1, folder.loaded());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                            | 'é'
          application/json                              | 'é'
          text/plain                                    | 'Ã©'
          TEXT/PLAIN                                    | 'é'
          text/plain; charset=utf-8                     | 'é'
          text/plain;CHARSET="UTF_8"                    | 'é'
          text/plain; charset=                          | 'é'
          text/plain; a="x;charset=utf-16"; charset=l1  | 'Ã©'
          text/plain; charset=latin-1                   | 'Ã©'
          text/plain; charset=windows-1252              | 'Ã©'
          application/json; charset=iso-8859-1          | 'Ã©'
          """)
  void decodesWhatItFetchesByTheCharset(String contentType, String text) {
    assertEquals(text, fetch("https://host/", request -> answer(200, contentType, "é")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/plain; charset=foo   | unknown encoding: foo
          text/plain; charset=ascii | 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
          """)
  void namesACharsetThatDoesNotFit(String contentType, String problem) {
    CliException e =
        assertThrows(
            CliException.class,
            () -> fetch("http://host/", request -> answer(200, contentType, "é")));

    assertEquals(
        "Error parsing parameter '--id': Unable to retrieve http://host/: " + problem,
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 301, 404, 500})
  void wantsStatus200(int status) {
    CliException e =
        assertThrows(
            CliException.class, () -> fetch("http://host/", request -> answer(status, "", "x")));

    assertEquals(
        "Error parsing parameter '--id': Unable to retrieve http://host/: received non 200 status"
            + " code of "
            + status,
        e.getMessage());
    assertEquals(0, folder.loaded());
  }

  @Test
  void namesWhyAUrlDoesNotAnswer() {
    CliException e =
        assertThrows(
            CliException.class,
            () ->
                fetch(
                    "http://host/",
                    request -> {
                      throw new CliException("Could not connect");
                    }));

    assertEquals(
        "Error parsing parameter '--id': Unable to retrieve http://host/: Could not connect",
        e.getMessage());
  }

  private String load(String value) {
    return PythonText.repr(folder.paramFile().load("--id", value));
  }

  private String failure(String value) {
    return assertThrows(CliException.class, () -> load(value)).getMessage();
  }

  private String fetch(String url, kms.http.HttpTransport transport) {
    JsonNode loaded = folder.paramFile(transport).load("--id", url);
    return PythonText.repr(loaded);
  }

  private static HttpResponse answer(int status, String contentType, String body) {
    List<HttpHeader> headers =
        contentType.isEmpty() ? List.of() : List.of(new HttpHeader("content-type", contentType));
    return new HttpResponse(
        status, "", headers, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
