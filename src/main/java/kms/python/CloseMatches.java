package kms.python;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds words like another one, as {@code difflib.get_close_matches} does. */
public final class CloseMatches {
  private static final int MOST = 3;

  private CloseMatches() {}

  /** Returns at most three of the choices that are close to the word, the best first. */
  public static List<String> find(String word, List<String> choices, double cutoff) {
    record Match(String choice, double ratio) {}
    List<Match> matches = new ArrayList<>();
    for (String choice : choices) {
      double ratio = ratio(choice, word);
      if (ratio >= cutoff) {
        matches.add(new Match(choice, ratio));
      }
    }
    // heapq.nlargest on (ratio, choice) pairs
    matches.sort(Comparator.comparingDouble(Match::ratio).thenComparing(Match::choice).reversed());
    return matches.stream().limit(MOST).map(Match::choice).toList();
  }

  private static double ratio(String a, String b) {
    int length = a.length() + b.length();
    return length == 0 ? 1 : 2.0 * matched(a, 0, a.length(), b, 0, b.length()) / length;
  }

  /** Counts the characters in the longest common block, and in those to both sides of it. */
  private static int matched(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
    int bestA = aFrom;
    int bestB = bFrom;
    int best = 0;
    for (int i = aFrom; i < aTo; i++) {
      for (int j = bFrom; j < bTo; j++) {
        int size = commonLength(a, i, aTo, b, j, bTo);
        if (size > best) {
          bestA = i;
          bestB = j;
          best = size;
        }
      }
    }
    if (best == 0) {
      return 0;
    }
    return matched(a, aFrom, bestA, b, bFrom, bestB)
        + best
        + matched(a, bestA + best, aTo, b, bestB + best, bTo);
  }

  private static int commonLength(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
    int size = 0;
    while (aFrom + size < aTo
        && bFrom + size < bTo
        && a.charAt(aFrom + size) == b.charAt(bFrom + size)) {
      size++;
    }
    return size;
  }
}
