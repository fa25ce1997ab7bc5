package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonFormatterTest {

  @Test
  void indentsByFour() {
    assertEquals(
        """
        {
            "b": 2,
            "a": [
                1.0,
                {}
            ],
            "empty": []
        }
        """,
        json("{\"b\":2,\"a\":[1.0,{}],\"empty\":[]}"));
  }

  @Test
  void printsNothingForAnEmptyObject() {
    assertEquals("", json("{}"));
  }

  @Test
  void printsOtherEmptyValues() {
    assertEquals("[]\n", json("[]"));
    assertEquals("null\n", json("null"));
    assertEquals("\"\"\n", json("\"\""));
    assertEquals("0\n", json("0"));
  }

  @Test
  void keepsUnicodeAndEscapesControls() {
    assertEquals(
        "\"\u00e9\u6f22\ud83d\ude00 \\u0001 \\t\"\n",
        json("\"\u00e9\u6f22\ud83d\ude00 \\u0001 \\t\""));
  }

  private static String json(String value) {
    return Screen.file().print(OutputFormat.JSON, value);
  }
}
