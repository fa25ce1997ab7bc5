package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import kms.json.JsonReader;
import org.junit.jupiter.api.Test;

class TableFormatterTest {

  @Test
  void printsNothingForWhatIsFalse() {
    assertEquals("", table("null"));
    assertEquals("", table("false"));
    assertEquals("", table("0"));
    assertEquals("", table("0.0"));
    assertEquals("", table("\"\""));
    assertEquals("", table("[]"));
    assertEquals("", table("{}"));
  }

  @Test
  void printsAPairAsARow() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +-----------+------------+
        |  a        |  1         |
        +-----------+------------+
        """,
        table("{\"a\":1}"));
  }

  @Test
  void printsMembersAsColumns() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +-----------+------------+
        |     a     |     b      |
        +-----------+------------+
        |  1        |  2         |
        +-----------+------------+
        """,
        table("{\"b\":2,\"a\":1}"));
  }

  @Test
  void printsATree() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +-----+------+-----------+
        |  a  |  b   |    nil    |
        +-----+------+-----------+
        |  x  |  2   |  None     |
        +-----+------+-----------+
        ||         deep         ||
        |+----------------------+|
        |||         er         |||
        ||+--------+-----------+||
        |||  est   |  True     |||
        ||+--------+-----------+||
        ||         list         ||
        |+----------------------+|
        ||  1                   ||
        ||  2                   ||
        |+----------------------+|
        ||         rows         ||
        |+------+-------+-------+|
        ||   k  |   v   |   w   ||
        |+------+-------+-------+|
        ||  1   |  p    |       ||
        ||  2   |       |  q    ||
        |+------+-------+-------+|
        """,
        table(
            """
            {"b":2,"a":"x","list":[1,2],"deep":{"er":{"est":true}},"empty":[],"none":{},
            "rows":[{"k":1,"v":"p"},{"k":2,"w":"q"}],"nil":null}"""));
  }

  @Test
  void printsTheTitleOfAScalar() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +------------------------+
        """,
        table("\"s\""));
  }

  @Test
  void printsAListOfAnEmptyListAsATitle() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        """,
        table("[[]]"));
  }

  @Test
  void printsListsAsRows() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +-----------+------------+
        |  1        |  2         |
        |  3        |  4         |
        +-----------+------------+
        """,
        table("[[1,2],[3,4]]"));
  }

  @Test
  void printsObjectsAsRows() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +-----------+------------+
        |     a     |     b      |
        +-----------+------------+
        |  1        |            |
        |           |  2         |
        +-----------+------------+
        """,
        table("[{\"a\":1},{\"b\":2}]"));
  }

  @Test
  void opensASectionAgainForEachObjectWithLists() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +------------------------+
        |            a           |
        +------------------------+
        |  1                     |
        +------------------------+
        ||           b          ||
        |+----------------------+|
        ||  1                   ||
        |+----------------------+|
        |DisconnectCustomKeyStore|
        +------------------------+
        |            a           |
        +------------------------+
        |  2                     |
        +------------------------+
        |DisconnectCustomKeyStore|
        +------------------------+
        |            a           |
        +------------------------+
        |  3                     |
        +------------------------+
        """,
        table("[{\"a\":1,\"b\":[1]},{\"a\":2,\"b\":[]},{\"a\":3}]"));
  }

  @Test
  void printsAnObjectAfterAScalarAsItsNames() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +------------------------+
        |  2                     |
        |  a                     |
        +------------------------+
        """,
        table("[2,{\"a\":1}]"));
  }

  @Test
  void printsAListAmongScalarsInItsColumnAndBelow() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +------------------------+
        |            a           |
        +------------------------+
        |  1                     |
        +------------------------+
        ||           a          ||
        |+----------------------+|
        |DisconnectCustomKeyStore|
        +------------------------+
        |            a           |
        +------------------------+
        |  ['x', None]           |
        +------------------------+
        ||           a          ||
        |+----------------------+|
        ||  x                   ||
        ||  None                ||
        |+----------------------+|
        """,
        table("[{\"a\":1},{\"a\":[\"x\",null]}]"));
  }

  @Test
  void addsListsInListsToTheSameSection() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +-----------+------------+
        |     a     |     b      |
        +-----------+------------+
        |  x        |  y         |
        |  1        |  2         |
        +-----------+------------+
        """,
        table("[[\"x\",\"y\"],[{\"a\":1,\"b\":2}]]"));
  }

  @Test
  void opensUntitledSectionsForListsInLists() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +------------------------+
        |            a           |
        +------------------------+
        |  1                     |
        +------------------------+
        ||           b          ||
        |+----------------------+|
        ||  1                   ||
        |+----------------------+|
        +------------------------+
        |            a           |
        +------------------------+
        |  2                     |
        +------------------------+
        ||           b          ||
        |+----------------------+|
        ||  2                   ||
        |+----------------------+|
        """,
        table("[[{\"a\":1,\"b\":[1]},{\"a\":2,\"b\":[2]}]]"));
  }

  @Test
  void turnsASingleRowThatIsTooWide() {
    assertEquals(
        """
        -------------------------------
        |  DisconnectCustomKeyStore   |
        +---+-------------------------+
        |  a|  xxxxxxxxxxxxxxxxxxxx   |
        |  b|  2                      |
        +---+-------------------------+
        """,
        table("{\"a\":\"xxxxxxxxxxxxxxxxxxxx\",\"b\":2}", 30));
  }

  @Test
  void keepsSeveralRowsThatAreTooWide() {
    assertEquals(
        """
        -------------------------------
        |  DisconnectCustomKeyStore   |
        +------------------------+----+
        |            a           | b  |
        +------------------------+----+
        |  xxxxxxxxxxxxxxxxxxxx  |  2 |
        |  1                     |    |
        +------------------------+----+
        """,
        table("[{\"a\":\"xxxxxxxxxxxxxxxxxxxx\",\"b\":2},{\"a\":1}]", 30));
  }

  @Test
  void measuresEastAsianText() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +---------+--------------+
        |  é     |  漢字        |
        |  😀     |  ab          |
        |  ｱ      |  Ａ          |
        +---------+--------------+
        """,
        table("[[\"é\",\"漢字\"],[\"😀\",\"ab\"],[\"ｱ\",\"Ａ\"]]"));
  }

  @Test
  void printsControlCharactersAsTheyAre() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +------------------------+
        |  a
        b                   |
        |  c                     |
        +------------------------+
        """,
        table("[\"a\\nb\",\"c\"]"));
  }

  @Test
  void printsFalseInAListButNotAsAMember() {
    assertEquals(
        """
        --------------------------
        |DisconnectCustomKeyStore|
        +------------------------+
        ||           l          ||
        |+----------------------+|
        ||  0                   ||
        ||  False               ||
        ||                      ||
        |+----------------------+|
        ||           m          ||
        |+----------+-----------+|
        ||  z       |  0        ||
        |+----------+-----------+|
        """,
        table("{\"l\":[0,false,\"\"],\"m\":{\"z\":0}}"));
  }

  @Test
  void refusesRowsOfOtherLengths() {
    assertEquals("Row should have 2 elements, instead it has 3", failure("[[1,2],[1,2,3]]"));
    assertEquals("Row should have 2 elements, instead it has 1", failure("[[1,2],3]"));
    assertEquals("Row should have 1 elements, instead it has 2", failure("[2,{\"a\":1,\"b\":2}]"));
  }

  @Test
  void refusesAScalarAfterAnObject() {
    assertEquals("'int' object is not iterable", failure("[{\"a\":1},2]"));
    assertEquals("'float' object is not iterable", failure("[{\"a\":1},2.5]"));
    assertEquals("'NoneType' object is not iterable", failure("[{\"a\":1},null]"));
    assertEquals("'bool' object is not iterable", failure("[{\"a\":1},true]"));
  }

  @Test
  void refusesAStringAfterAnObject() {
    assertEquals("string indices must be integers, not 'str'", failure("[{\"a\":1},\"x\"]"));
    assertEquals("'str' object has no attribute 'get'", failure("[{\"a\":1},\"\"]"));
  }

  @Test
  void refusesAListAfterAnObject() {
    assertEquals("list index out of range", failure("[{\"a\":1},[1,2]]"));
    assertEquals(
        "list indices must be integers or slices, not str", failure("[{\"a\":1},[\"x\"]]"));
    assertEquals("'list' object has no attribute 'get'", failure("[{\"a\":1},[]]"));
    assertEquals(
        "cannot fit 'int' into an index-sized integer",
        failure("[{\"a\":1},[12345678901234567890]]"));
  }

  @Test
  void refusesHeadersThatDoNotFitTheRowsAbove() {
    assertEquals("list index out of range", failure("[[1],[{\"a\":1,\"b\":2}]]"));
  }

  @Test
  void colorsCellsAndBarsAndResetsAfterEachPiece() {
    String expected =
        """
        --------------------------
        RR|DisconnectCustomKeyStore|RR
        RR+-----------+------------+RR
        RR|  [aR        |  [1R         |RR
        RR+-----------+------------+RR
        R!RR|           b          |R!RR
        R!RR+----------------------+R!RR
        R!R!RR|          c         |R!R!RR
        R!R!RR+--------------------+R!R!RR
        R!R!RR|  [1R                 |R!R!RR
        R!R!RR|  [2R                 |R!R!RR
        R!R!RR+--------------------+R!R!RR
        R""";
    Screen screen = Screen.terminal(80);
    screen
        .printer(OutputFormat.TABLE, ColorChoice.AUTO)
        .print("DisconnectCustomKeyStore", JsonReader.read("{\"a\":1,\"b\":{\"c\":[1,2]}}"));
    assertEquals(expected, abbreviated(screen.text()));
  }

  /** Writes R for a reset, ! for the bar of a level, [ for the start of a cell. */
  private static String abbreviated(String text) {
    return text.replace("\u001b[2m\u001b[33m|", "!")
        .replace("\u001b[1m\u001b[34m", "[")
        .replace("\u001b[0m", "R");
  }

  private static String table(String value) {
    return Screen.file().print(OutputFormat.TABLE, value);
  }

  private static String table(String value, int columns) {
    Screen screen = Screen.terminal(columns);
    return screen.print(OutputFormat.TABLE, value);
  }

  private static String failure(String value) {
    Screen screen = Screen.file();
    CliException e =
        assertThrows(CliException.class, () -> screen.print(OutputFormat.TABLE, value));
    assertEquals("", screen.text());
    return e.getMessage();
  }
}
