package kms.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import kms.error.CliException;
import kms.json.JsonWriter;
import kms.python.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlElementTest {

  static Stream<JsonNode> recorded() {
    return Recorded.list("/kms/xml/expat.json");
  }

  /** As Python's {@code ElementTree} with expat 2.5 did: the name and text of the root, or why. */
  @ParameterizedTest
  @MethodSource("recorded")
  void agreesWithExpat(JsonNode row) {
    byte[] document = row.path(0).asText().getBytes(ISO_8859_1);
    String outcome = row.path(1).asText();
    if (!outcome.startsWith("OK ")) {
      assertEquals(outcome, failure(document));
      return;
    }
    XmlElement root = XmlElement.parse(document);
    ArrayNode seen = JsonNodeFactory.instance.arrayNode().add(root.name()).add(root.text());
    String start = JsonWriter.write(seen, true);
    assertEquals(start.substring(0, start.length() - 1), outcome.substring(3, start.length() + 2));
  }

  @Test
  void findsChildrenByName() {
    XmlElement root =
        XmlElement.parse("<r xmlns:a='u'>x<a:b>1</a:b>y<b>2</b><c/></r>".getBytes(UTF_8));
    assertEquals("x", root.text());
    XmlElement first = root.child("b");
    assertNotNull(first);
    assertEquals("1", first.text());
    XmlElement empty = root.child("c");
    assertNotNull(empty);
    assertEquals("", empty.text());
    assertNull(root.child("d"));
  }

  @Test
  void findsTheTextOfTheOneChildOfAName() {
    XmlElement root = XmlElement.parse("<r><a>1</a><b/><c>2</c><c>2</c></r>".getBytes(UTF_8));
    assertEquals("1", root.textOf("a"));
    assertEquals("", root.textOf("b"));
    assertNull(root.textOf("d"));
    assertEquals(
        "The answer has more than one c",
        assertThrows(CliException.class, () -> root.textOf("c")).getMessage());
  }

  @Test
  void joinsTheTextAroundCommentsAndSections() {
    assertEquals(
        "a<b>\u20ac\n\nA&",
        XmlElement.parse(
                "<r>a<!-- c --><![CDATA[<b>]]>\u20ac\r\n\r&#65;<?x?>&amp;</r>".getBytes(UTF_8))
            .text());
  }

  static Stream<Arguments> wide() {
    return Stream.of(
        Arguments.of(UTF_16BE, ""),
        Arguments.of(UTF_16LE, ""),
        Arguments.of(UTF_16BE, "\ufeff"),
        Arguments.of(UTF_16LE, "\ufeff"),
        Arguments.of(UTF_16LE, "\ufeff<?xml version='1.0' encoding='UTF-16'?>"));
  }

  /** It is told to read UTF-8, but expat sees for itself. */
  @ParameterizedTest
  @MethodSource("wide")
  void readsUtf16(Charset charset, String start) {
    byte[] document = (start + "<r>\u00e4\u20ac\ud83d\ude00</r>").getBytes(charset);
    assertEquals("\u00e4\u20ac\ud83d\ude00", XmlElement.parse(document).text());
  }

  /** Entities of its own could make a small document large. */
  @Test
  void readsNoDeclarations() {
    assertEquals(
        "declarations in the document are not read: line 1, column 12",
        failure("<!DOCTYPE r [<!ENTITY x \"y\">]><r>&x;</r>".getBytes(UTF_8)));
  }

  @Test
  void readsElementsOfAnyDepth() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    assertEquals("a", XmlElement.parse(deep.getBytes(UTF_8)).name());
  }

  private static String failure(byte[] document) {
    return assertThrows(XmlSyntaxException.class, () -> XmlElement.parse(document)).getMessage();
  }
}
