package kms.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kms.environment.Environment;

/** Prints a value as a table that, if it can be, is no wider than the terminal. */
final class TableFormatter implements OutputFormatter {
  private final Utf8Writer out;
  private final TableStyle style;
  private final int columns;

  /**
   * Creates the formatter.
   *
   * @param columns the width of the terminal in characters
   */
  TableFormatter(Utf8Writer out, TableStyle style, int columns) {
    this.out = out;
    this.style = style;
    this.columns = columns;
  }

  /** Returns what prints in the colours and the width of the terminal, if there is one. */
  static TableFormatter on(
      Utf8Writer out, Environment environment, ColorChoice color, ColorReset colorReset) {
    boolean colored = color.colors(environment.terminal());
    if (colored) {
      colorReset.begin();
    }
    TableStyle style = colored ? TableStyle.COLORED : TableStyle.PLAIN;
    return new TableFormatter(out, style, environment.columns());
  }

  @Override
  public void format(String operation, JsonNode value) {
    TableBuilder builder = new TableBuilder();
    builder.add(operation, value, 0);
    List<TableSection> sections = builder.sections();
    if (sections.isEmpty()) {
      return;
    }
    int width = width(sections);
    if (width > columns) {
      sections.replaceAll(TableSection::turned);
      width = width(sections);
    }
    new TableWriter(out, style, width).write(sections);
  }

  private static int width(List<TableSection> sections) {
    int width = 0;
    for (TableSection section : sections) {
      width = Math.max(width, section.neededWidth());
    }
    return width;
  }
}
