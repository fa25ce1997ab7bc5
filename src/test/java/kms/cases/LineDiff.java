package kms.cases;

import java.util.List;

/** Shows how one text differs from another, line by line. */
final class LineDiff {
  private static final int CONTEXT = 2;

  private final List<String> expected;
  private final List<String> actual;

  /** How many lines the rest of both texts has in common, from each pair of lines on. */
  private final int[][] common;

  private final StringBuilder out = new StringBuilder();

  private LineDiff(List<String> expected, List<String> actual) {
    this.expected = expected;
    this.actual = actual;
    common = new int[expected.size() + 1][actual.size() + 1];
  }

  /**
   * Returns the lines that are only in one text, {@code -} for expected and {@code +} for actual,
   * with some lines around them.
   */
  static String between(List<String> expected, List<String> actual) {
    LineDiff diff = new LineDiff(expected, actual);
    diff.countCommon();
    diff.write();
    return diff.out.toString();
  }

  private void countCommon() {
    for (int i = expected.size() - 1; i >= 0; i--) {
      for (int j = actual.size() - 1; j >= 0; j--) {
        common[i][j] =
            expected.get(i).equals(actual.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  private void write() {
    int i = 0;
    int j = 0;
    int since = CONTEXT + 1;
    while (i < expected.size() || j < actual.size()) {
      if (isSame(i, j)) {
        if (since++ < CONTEXT || isNearChange(i, j)) {
          line(' ', expected.get(i));
        }
        i++;
        j++;
        continue;
      }
      since = 0;
      if (j == actual.size() || (i < expected.size() && common[i + 1][j] >= common[i][j + 1])) {
        line('-', expected.get(i++));
      } else {
        line('+', actual.get(j++));
      }
    }
  }

  private boolean isNearChange(int i, int j) {
    for (int k = 1; k <= CONTEXT; k++) {
      boolean atEnd = i + k >= expected.size() && j + k >= actual.size();
      if (!atEnd && !isSame(i + k, j + k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int i, int j) {
    return i < expected.size() && j < actual.size() && expected.get(i).equals(actual.get(j));
  }

  private void line(char mark, String line) {
    out.append(mark).append(' ').append(line).append('\n');
  }
}
