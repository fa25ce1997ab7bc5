package kms.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLexerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12:30:45.678         | 12 : 30 : 45.678
          12:30:45,678         | 12 : 30 : 45.678
          1,5                  | 1 , 5
          12,5.3               | 12,5.3
          12,5,3               | 12.5 , 3
          01.02.2030           | 01 . 02 . 2030
          45.                  | 45 .
          45,x                 | 45 , x
          Sep.20.2009          | Sep . 20 . 2009
          p.m.                 | p . m .
          a.5                  | a . 5
          5.a-                 | 5 . a -
          5.a                  | 5.a
          5.ab                 | 5 . ab
          1.5.a                | 1 . 5 . a
          1.5a                 | 1.5 a
          T12Z                 | T 12 Z
          ٣x²                  | 3 x ²
          """)
  void cutsRuns(String text, String tokens) {
    assertEquals(List.of(tokens.split(" ")), cut(text));
  }

  @Test
  void takesAnyBlankForASpaceAndDropsNul() {
    assertEquals(List.of("1", " ", " ", " ", "23"), cut("1\t\u3000\n2\u00003"));
  }

  private static List<String> cut(String text) {
    DateTokens tokens = DateLexer.tokens(text);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      texts.add(tokens.get(i));
    }
    return texts;
  }
}
