package kms.help;

import java.util.List;
import kms.help.HelpBlock.Entry;
import kms.help.HelpBlock.Heading;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Note;
import kms.help.HelpBlock.Paragraph;

/** Sets the blocks of a help page in lines of 78 columns, as manual pages have them. */
final class TextLayout {
  static final int WIDTH = 78;

  private static final int MARGIN = 7;
  private static final int HEADING_MARGIN = 3;
  private static final int STEP = 3;
  private static final String BULLET = "o ";

  private final StringBuilder out;

  /** Creates a layout that appends lines to {@code out}. */
  TextLayout(StringBuilder out) {
    this.out = out;
  }

  /** Appends the title of a section and what stands under it. */
  void appendSection(String title, List<? extends HelpBlock> blocks) {
    Overstrike.appendBold(out, title);
    out.append('\n');
    appendBlocks(blocks, MARGIN);
    out.append('\n');
  }

  private void appendBlocks(List<? extends HelpBlock> blocks, int indent) {
    boolean follows = false;
    for (HelpBlock block : blocks) {
      out.append(follows ? "\n" : "");
      append(block, indent);
      follows = !(block instanceof Heading);
    }
  }

  private void append(HelpBlock block, int indent) {
    if (block instanceof Paragraph paragraph) {
      fill(paragraph.text(), indent, "");
    } else if (block instanceof ListItem item) {
      fill(item.text(), indent, BULLET);
    } else if (block instanceof Heading heading) {
      fill("`" + heading.text() + "`", HEADING_MARGIN, "");
    } else if (block instanceof Note note) {
      fill("`" + note.label() + ":`", indent, "");
      fill(note.text(), indent + STEP, "");
    } else if (block instanceof Literal literal) {
      literal.lines().forEach(line -> appendLine(line, indent + STEP));
    } else if (block instanceof Entry entry) {
      fill(entry.term(), indent, "");
      appendBlocks(entry.blocks(), indent + STEP);
    }
  }

  private void appendLine(String line, int indent) {
    out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
  }

  /** Breaks running text at blanks; what is emphasized may go over the end of a line. */
  private void fill(String text, int indent, String bullet) {
    out.append(" ".repeat(indent)).append(bullet);
    int start = indent + bullet.length();
    int column = start;
    boolean bold = false;
    for (String word : text.split(" ", 0)) {
      int width = width(word);
      if (column > start && column + 1 + width > WIDTH) {
        out.append('\n').append(" ".repeat(start));
        column = start;
      } else if (column > start) {
        out.append(' ');
        column++;
      }
      bold = appendWord(word, bold);
      column += width;
    }
    out.append('\n');
  }

  private boolean appendWord(String word, boolean boldBefore) {
    boolean bold = boldBefore;
    int from = 0;
    for (int quote = word.indexOf('`'); quote >= 0; quote = word.indexOf('`', from)) {
      appendText(word.substring(from, quote), bold);
      bold = !bold;
      from = quote + 1;
    }
    appendText(word.substring(from), bold);
    return bold;
  }

  private void appendText(String text, boolean bold) {
    if (bold) {
      Overstrike.appendBold(out, text);
    } else {
      out.append(text);
    }
  }

  private static int width(String word) {
    return (int) word.chars().filter(c -> c != '`').count();
  }
}
