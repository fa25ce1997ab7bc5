package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kms.help.HelpBlock.Heading;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Note;
import kms.help.HelpBlock.Paragraph;
import org.junit.jupiter.api.Test;

class HelpTextReaderTest {

  private static List<HelpBlock> blocks(String text) {
    return HelpTextReader.read("# S\n" + text).section("S").blocks();
  }

  @Test
  void joinsTheLinesOfAParagraph() {
    assertEquals(
        List.of(new Paragraph("one two"), new Paragraph("three")), blocks("one\ntwo\n\nthree\n"));
  }

  @Test
  void readsListItemsWithAndWithoutBlankLinesBetween() {
    assertEquals(
        List.of(new ListItem("one more"), new ListItem("two"), new ListItem("three")),
        blocks("* one\n  more\n* two\n\n* three\n"));
  }

  @Test
  void readsNotesAndWarnings() {
    assertEquals(
        List.of(new Note("NOTE", "mind this"), new Note("WARNING", "and that")),
        blocks("NOTE: mind\nthis\n\nWARNING: and that\n"));
  }

  @Test
  void keepsIndentedLinesWithTheBlankOnesBetween() {
    assertEquals(
        List.of(
            new Paragraph("Look:"), new Literal(List.of("a", "", "  b")), new Paragraph("Seen.")),
        blocks("Look:\n\n    a\n\n      b\n\n\nSeen.\n"));
  }

  @Test
  void keepsTopicsUnderTheirSections() {
    HelpText text = HelpTextReader.read("# A\nintro\n\n## X\nx\n## Y\n# B\n## X\nother\n");

    assertEquals(
        Map.of(
            "A",
            new HelpText.Section(
                List.of(new Paragraph("intro")),
                Map.of("X", List.of(new Paragraph("x")), "Y", List.of())),
            "B",
            new HelpText.Section(List.of(), Map.of("X", List.of(new Paragraph("other"))))),
        text.sections());
  }

  @Test
  void putsTopicsUnderHeadings() {
    assertEquals(
        List.of(new Paragraph("intro"), new Heading("To x"), new Paragraph("x")),
        HelpTextReader.read("# A\nintro\n\n## To x\nx\n").section("A").all());
  }

  @Test
  void summarizesByTheSectionName() {
    assertEquals("do it", HelpTextReader.read("# NAME\ndo it\n").summary());
  }

  @Test
  void saysNothingWithoutAFile() {
    HelpText text = HelpTextReader.load("no-such-command");

    assertEquals("", text.summary());
    assertEquals(List.of(), text.section("OPTIONS").topic("X"));
  }
}
