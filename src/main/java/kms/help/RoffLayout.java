package kms.help;

import java.util.List;
import kms.help.HelpBlock.Entry;
import kms.help.HelpBlock.Heading;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Note;
import kms.help.HelpBlock.Paragraph;

/** Writes the blocks of a help page in the {@code man} macros of roff. */
final class RoffLayout {
  private static final String BEGIN_INDENT = ".RS 4\n";
  private static final String END_INDENT = ".RE\n";

  private final StringBuilder out = new StringBuilder();

  /** Appends what stands above and below each sheet. */
  void appendTitle(String title, String source) {
    out.append(".TH \"").append(escaped(title)).append("\" 1 \"\" \"");
    out.append(escaped(source)).append("\" \"kms\"\n.nh\n.ad l\n");
  }

  /** Appends the section that indexes of manual pages are made of. */
  void appendName(String name, String summary) {
    out.append(".SH NAME\n").append(escaped(name)).append(" \\- ");
    out.append(escaped(summary)).append('\n');
  }

  /** Appends the title of a section and what stands under it. */
  void appendSection(String title, List<? extends HelpBlock> blocks) {
    out.append(".SH \"").append(escaped(title)).append("\"\n");
    appendBlocks(blocks);
  }

  /** The first block follows the heading or term above it without a blank line. */
  private void appendBlocks(List<? extends HelpBlock> blocks) {
    boolean follows = false;
    for (HelpBlock block : blocks) {
      if (follows && !(block instanceof ListItem || block instanceof Heading)) {
        out.append(".PP\n");
      }
      append(block);
      follows = !(block instanceof Heading);
    }
  }

  private void append(HelpBlock block) {
    if (block instanceof Paragraph paragraph) {
      appendText(paragraph.text());
    } else if (block instanceof ListItem item) {
      out.append(".IP \\(bu 2\n");
      appendText(item.text());
    } else if (block instanceof Heading heading) {
      out.append(".SS \"").append(escaped(heading.text())).append("\"\n");
    } else if (block instanceof Note note) {
      appendIndented("`" + note.label() + ":`", List.of(new Paragraph(note.text())));
    } else if (block instanceof Literal literal) {
      appendLiteral(literal.lines());
    } else if (block instanceof Entry entry) {
      appendIndented(entry.term(), entry.blocks());
    }
  }

  private void appendIndented(String term, List<? extends HelpBlock> blocks) {
    appendText(term);
    out.append(BEGIN_INDENT);
    appendBlocks(blocks);
    out.append(END_INDENT);
  }

  private void appendLiteral(List<String> lines) {
    out.append(BEGIN_INDENT).append(".nf\n");
    lines.forEach(line -> appendLine(escaped(line)));
    out.append(".fi\n").append(END_INDENT);
  }

  private void appendText(String text) {
    StringBuilder line = new StringBuilder();
    boolean bold = false;
    for (String part : text.split("`", -1)) {
      line.append(bold ? "\\fB" + escaped(part) + "\\fR" : escaped(part));
      bold = !bold;
    }
    appendLine(line.toString());
  }

  /** A line must not be taken for a request, which begins with a period or an apostrophe. */
  private void appendLine(String line) {
    boolean isRequest = line.startsWith(".") || line.startsWith("'");
    out.append(isRequest ? "\\&" : "").append(line).append('\n');
  }

  /** Keeps what roff would turn into typographic characters as it is, so that it can be copied. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\e");
        case '-' -> escaped.append("\\-");
        case '\'' -> escaped.append("\\(aq");
        case '"' -> escaped.append("\\(dq");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
