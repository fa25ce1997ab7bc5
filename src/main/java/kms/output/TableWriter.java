package kms.output;

import java.util.List;

/** Draws the sections of a table, all of one width. */
final class TableWriter {
  private static final int CELL_INDENT = 2;

  private final Utf8Writer out;
  private final TableStyle style;
  private final int width;

  TableWriter(Utf8Writer out, TableStyle style, int width) {
    this.out = out;
    this.style = style;
    this.width = width;
  }

  void write(List<TableSection> sections) {
    out.repeat('-', width).append('\n').append(style.reset());
    for (TableSection section : sections) {
      write(section);
    }
  }

  private void write(TableSection section) {
    int inner = width - 2 * section.level();
    writeTitle(section, inner);
    int[] widths = section.columnWidths(inner);
    writeHeaders(section, widths);
    if (section.rows().isEmpty() || widths.length == 0) {
      return;
    }
    writeRule(section.level(), widths);
    for (List<String> row : section.rows()) {
      writeRow(section.level(), row, widths);
    }
    writeRule(section.level(), widths);
  }

  private void writeTitle(TableSection section, int inner) {
    String title = section.title();
    if (title == null || title.isEmpty()) {
      return;
    }
    writeBars(section.level());
    writeCentered(title, inner, true);
    endLine(section.level());
    if (section.headers().isEmpty() && section.rows().isEmpty()) {
      writeRule(section.level(), new int[] {inner});
    }
  }

  private void writeHeaders(TableSection section, int[] widths) {
    if (section.headers().isEmpty()) {
      return;
    }
    writeRule(section.level(), widths);
    writeBars(section.level());
    for (int i = 0; i < section.headers().size(); i++) {
      writeCentered(section.headers().get(i), widths[i], i == 0);
    }
    endLine(section.level());
  }

  private void writeRow(int level, List<String> row, int[] widths) {
    writeBars(level);
    for (int i = 0; i < row.size(); i++) {
      writeCell(row.get(i), widths[i], i == 0);
    }
    endLine(level);
  }

  private void writeRule(int level, int[] widths) {
    writeBars(level);
    for (int i = 0; i < widths.length; i++) {
      out.append(i == 0 ? "+" : "").repeat('-', widths[i] - edges(i == 0)).append('+');
    }
    endLine(level);
  }

  /** Writes text in the middle of a column; only the first column has a left edge. */
  private void writeCentered(String text, int columnWidth, boolean first) {
    int textWidth = TextWidth.of(text);
    int left = columnWidth / 2 - textWidth / 2 - 1;
    int right = columnWidth - edges(first) - left - textWidth;
    out.append(first ? "|" : "").repeat(' ', left).append(text).repeat(' ', right).append('|');
  }

  private void writeCell(String text, int columnWidth, boolean first) {
    int blanks = columnWidth - edges(first) - TextWidth.of(text);
    int left = blanks >= CELL_INDENT ? CELL_INDENT : 0;
    out.append(first ? "|" : "").repeat(' ', left);
    out.append(style.beforeCell()).append(text).append(style.afterCell());
    out.repeat(' ', blanks - left).append('|');
  }

  private static int edges(boolean first) {
    return first ? 2 : 1;
  }

  private void endLine(int level) {
    out.append(style.reset());
    writeBars(level);
    out.append('\n').append(style.reset());
  }

  private void writeBars(int level) {
    for (int i = 0; i < level; i++) {
      out.append(style.bar());
    }
    out.append(style.reset());
  }
}
