package kms.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

  @Test
  void findsTextsByPath() {
    XmlText document =
        XmlText.parse(
            "<?xml version='1.0'?>\n<!-- c --><a:R xmlns:a='u' x=\"y\"><E><Code>1</Code></E>"
                + "<Code>2</Code><Empty/></a:R>\n");
    assertEquals("1", document.find("E/Code"));
    assertEquals("2", document.find("R/Code"));
    assertEquals("", document.find("Empty"));
    assertNull(document.find("X"));
  }

  @Test
  void readsEscapes() {
    assertEquals(
        "<&>\"'A😀<raw>",
        XmlText.parse("<r>&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;<![CDATA[<raw>]]></r>").find("r"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "<a>",
        "<a></b>",
        "</a>",
        "<a/>x",
        "<a>&x;</a>",
        "<a>&#xFFFFFFF;</a>",
        "<a",
        "<!DOCTYPE a><a/>",
        "< ></ >",
        "<a>&lt</a>",
        "<!-- <a/>"
      })
  void rejectsWhatIsNotWellFormed(String text) {
    assertThrows(CliException.class, () -> XmlText.parse(text));
  }
}
