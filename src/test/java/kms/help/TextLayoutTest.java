package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kms.help.HelpBlock.Entry;
import kms.help.HelpBlock.Heading;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Note;
import kms.help.HelpBlock.Paragraph;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

  private static String plain(HelpBlock... blocks) {
    return Overstrike.strip(raw(blocks));
  }

  private static String raw(HelpBlock... blocks) {
    StringBuilder out = new StringBuilder();
    new TextLayout(out).appendSection("S", List.of(blocks));
    return out.toString();
  }

  @Test
  void fillsLinesUpToColumn78() {
    String line = "x".repeat(30) + " " + "y".repeat(40);

    assertEquals("S\n       " + line + "\n       z\n\n", plain(new Paragraph(line + " z")));
  }

  @Test
  void doesNotCountMarkup() {
    String line = "`" + "x".repeat(30) + "` `" + "y".repeat(40) + "`";

    assertEquals(
        "S\n       " + line.replace("`", "") + "\n       z\n\n", plain(new Paragraph(line + " z")));
  }

  @Test
  void leavesALongWordWhole() {
    String word = "x".repeat(90);

    assertEquals(
        "S\n       a\n       " + word + "\n       b\n\n", plain(new Paragraph("a " + word + " b")));
  }

  @Test
  void emphasizesWithinAWordAndOverBlanks() {
    assertEquals("S\bS\n       (a\ba b\bb)\n\n", raw(new Paragraph("(`a b`)")));
  }

  @Test
  void hangsTheLinesOfAListItem() {
    String line = "x".repeat(30) + " " + "y".repeat(38);

    assertEquals("S\n       o " + line + "\n         z\n\n", plain(new ListItem(line + " z")));
  }

  @Test
  void separatesBlocksByBlankLinesAndIndentsThem() {
    assertEquals(
        """
        S
               text

           Title
               NOTE:
                  Mind.

                  literal

                    more

               --x (string)
                  What x is.

                  y -> (string)
                     What y is.

        """,
        plain(
            new Paragraph("text"),
            new Heading("Title"),
            new Note("NOTE", "Mind."),
            new Literal(List.of("literal", "", "  more")),
            new Entry(
                "`--x` (string)",
                List.of(
                    new Paragraph("What x is."),
                    new Entry("y -> (string)", List.of(new Paragraph("What y is.")))))));
  }
}
