package kms.output;

import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;
import org.jspecify.annotations.Nullable;

/** A titled part of a table, with columns of its own. */
final class TableSection {
  private static final int COLUMN_PADDING = 4;
  private static final int BORDERS = 2;

  private final @Nullable String title;
  private final int level;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> headers = List.of();
  private int columns = -1;
  private int[] widths = {};

  /**
   * Creates a section without columns.
   *
   * @param title what stands above it; null for a part of a list inside a list, which has none
   * @param level how many bars stand on each side of it
   */
  TableSection(@Nullable String title, int level) {
    this.title = title;
    this.level = level;
  }

  @Nullable String title() {
    return title;
  }

  int level() {
    return level;
  }

  List<String> headers() {
    return headers;
  }

  List<List<String>> rows() {
    return rows;
  }

  /**
   * Sets the names of the columns.
   *
   * @throws CliException when there are rows already, of fewer columns
   */
  void setHeaders(List<String> names) {
    widen(names);
    if (columns < 0) {
      columns = names.size();
    }
    headers = names;
  }

  /**
   * Adds a row.
   *
   * @throws CliException when it has another number of cells than there are columns
   */
  void addRow(List<String> row) {
    if (columns < 0) {
      columns = row.size();
    }
    if (row.size() != columns) {
      throw new CliException(
          "Row should have " + columns + " elements, instead it has " + row.size());
    }
    rows.add(row);
    widen(row);
  }

  private void widen(List<String> row) {
    if (widths.length == 0) {
      widths = new int[row.size()];
    }
    if (row.size() > widths.length) {
      // The words of Python for reaching behind the end.
      throw new CliException("list index out of range");
    }
    for (int i = 0; i < row.size(); i++) {
      widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
    }
  }

  /** Returns the width that the table needs at least for this section. */
  int neededWidth() {
    // Python measures a title that is not there as the text None.
    int titleWidth = TextWidth.of(title == null ? "None" : title);
    return Math.max(titleWidth, paddedWidth()) + BORDERS + 2 * level;
  }

  private int paddedWidth() {
    int sum = 0;
    for (int width : widths) {
      sum += width + COLUMN_PADDING;
    }
    return sum;
  }

  /** Returns the widths of the columns, in proportion to what they hold, that add up to a total. */
  int[] columnWidths(int total) {
    double factor = total / (double) paddedWidth();
    int[] scaled = new int[widths.length];
    int excess = -total;
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (int) Math.rint(factor * (widths[i] + COLUMN_PADDING));
      excess += scaled[i];
    }
    if (scaled.length > 0) {
      distribute(excess, scaled);
    }
    return scaled;
  }

  /** Takes what is too much from the left columns, and adds what is missing to the right ones. */
  private static void distribute(int excess, int[] widths) {
    for (int i = 0; i < Math.abs(excess); i++) {
      int column = i % widths.length;
      if (excess > 0) {
        widths[column]--;
      } else {
        widths[widths.length - 1 - column]++;
      }
    }
  }

  /** Returns the section with a row for each column, if it has headers and a single row. */
  TableSection turned() {
    if (headers.isEmpty() || rows.size() != 1) {
      return this;
    }
    TableSection turned = new TableSection(title, level);
    List<String> row = rows.get(0);
    for (int i = 0; i < row.size(); i++) {
      turned.addRow(List.of(headers.get(i), row.get(i)));
    }
    return turned;
  }
}
