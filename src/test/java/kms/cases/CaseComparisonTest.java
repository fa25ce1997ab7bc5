package kms.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;

/** Shows that a comparison can fail, and what it looks over. */
class CaseComparisonTest {
  private static final String DID =
      """
      {"exit": 0, "stdout": "a\\nb\\n", "stderr": "", "requests": [{"route": "kms", "path": "/"}]}
      """;

  @Test
  void findsNoDifferenceInTheOrderOfMembers() {
    String same =
        """
        {"stdout": "a\\nb\\n", "requests": [{"path": "/", "route": "kms"}], "stderr": "", "exit": 0}
        """;
    assertEquals("", difference("{}", DID, same));
  }

  @Test
  void showsTheLinesThatDiffer() {
    assertEquals(
        """
              "stderr": "",
              "stdout": "a\\n
        -         b\\n
        +         c\\n
                  "
          }
        """,
        difference("{}", DID, DID.replace("b", "c")));
  }

  @Test
  void findsARequestTooMany() {
    String twice = DID.replace("[{", "[{\"route\": \"kms\", \"path\": \"/\"}, {");
    String difference = difference("{}", DID, twice);
    assertEquals(0, difference.lines().filter(line -> line.startsWith("-")).count(), difference);
    assertEquals(4, difference.lines().filter(line -> line.startsWith("+")).count(), difference);
  }

  @Test
  void looksAsCloselyAsTheCaseSays() {
    String loose = "{\"loose\": {\"stdout\": \"first_line\", \"stderr\": \"re:^x?$\"}}";
    assertEquals(
        "",
        difference(
            loose, DID, DID.replace("b", "c").replace("\"stderr\": \"\"", "\"stderr\": \"x\"")));
    assertTrue(
        difference(loose, DID, DID.replace("a\\n", "z\\n")).contains("+     \"stdout\": \"z\""));
  }

  @Test
  void foldsTheUsageAndTheNameOfTheProgram() {
    assertEquals(
        "{usage}\n{prog}: error: no\n",
        CaseComparison.withoutUsage(
            "usage: kms [options]\nTo see:\n\n  kms help\n\nkms: error: no  \n"));
    assertEquals(
        "\n\n{usage}\n{prog}: error: no\n",
        CaseComparison.withoutUsage(
            "\r\n\nusage: aws\n  aws help\n  aws <command> help\naws: error: no\n"));
  }

  private static String difference(String recorded, String expected, String actual) {
    JsonNode data = JsonReader.read(recorded);
    return new CaseComparison(new RecordedCase(data))
        .difference(JsonReader.read(expected), JsonReader.read(actual));
  }
}
