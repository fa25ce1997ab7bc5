package kms.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kms.error.CliException;
import org.junit.jupiter.api.Test;

class TextFormatterTest {

  @Test
  void printsScalarsAsPythonDoes() {
    assertEquals(
        "None\tTrue\tFalse\t0\t1.0\t-0.0\t1e+16\t1e-05\t123456789012345678901234567890\tinf\tnan\n",
        text("[null,true,false,0,1.0,-0.0,1e16,1e-5,123456789012345678901234567890,1e400,NaN]"));
  }

  @Test
  void printsOneScalarOnALine() {
    assertEquals("None\n", text("null"));
    assertEquals("s\n", text("\"s\""));
    assertEquals("\n", text("\"\""));
  }

  @Test
  void printsStringsRaw() {
    assertEquals("tab\tnl\nbs\b\t\u0001\n", text("[\"tab\\tnl\\nbs\\b\",\"\\u0001\"]"));
  }

  @Test
  void printsNothingForEmptyContainers() {
    assertEquals("", text("[]"));
    assertEquals("", text("{}"));
    assertEquals("", text("[[]]"));
  }

  @Test
  void printsATreeByName() {
    assertEquals(
        """
        x\t2\tNone
        ER\tTrue
        LIST\t1
        LIST\t2
        ROWS\t1\tp\t
        ROWS\t2\t\tq
        """,
        text(
            """
            {"b":2,"a":"x","list":[1,2],"deep":{"er":{"est":true}},"empty":[],"none":{},
            "rows":[{"k":1,"v":"p"},{"k":2,"w":"q"}],"nil":null}"""));
  }

  @Test
  void printsObjectsOfAListInSharedColumns() {
    assertEquals(
        "\t1\n2\t\nC\t3\n\tNone\n",
        text("[{\"b\":1},{\"a\":2,\"c\":[3]},{\"a\":\"\",\"b\":null}]"));
  }

  @Test
  void printsScalarsBeforeLists() {
    assertEquals("3\t7\n1\t2\n4\n5\t6\n", text("[[1,2],3,[4,[5,6]],7]"));
  }

  @Test
  void printsListsOfListsUnderOneName() {
    assertEquals("A\t3\nA\t1\nA\t2\n", text("{\"a\":[[1,2],3]}"));
  }

  @Test
  void namesNestedMembersByTheirOwnNameOnly() {
    assertEquals(
        "x\nZ\t1\nA\t1\nA\t2\nZ\t\nC\t2\n",
        text("{\"z\":[{\"b\":1,\"a\":[1,2]},{\"c\":{\"d\":2}}],\"y\":\"x\"}"));
  }

  @Test
  void putsNamesInUpperCase() {
    assertEquals(
        "STRASSE\t1\n\u00c9A\t1\nI\tx\n",
        text("{\"stra\u00dfe\":[1],\"\u0131\":[\"x\"],\"\u00e9a\":{\"b\":1}}"));
  }

  @Test
  void sortsNamesByCodePoint() {
    assertEquals("1\t2\t3\n", text("{\"\ud83d\ude00\":3,\"\uffee\":2,\"a\":1}"));
  }

  @Test
  void printsAColumnThatIsAListElsewhere() {
    assertEquals("1\n['x', None]\n", text("[{\"a\":1},{\"a\":[\"x\",null]}]"));
  }

  @Test
  void refusesAnythingBesideAnObject() {
    assertEquals("'int' object has no attribute 'items'", failure("[{\"a\":1},2]"));
    assertEquals("'str' object has no attribute 'items'", failure("[\"x\",{\"a\":1}]"));
    assertEquals("'list' object has no attribute 'items'", failure("[{\"a\":1},[]]"));
    assertEquals("'NoneType' object has no attribute 'items'", failure("[{\"a\":1},null]"));
    assertEquals("'bool' object has no attribute 'items'", failure("[{\"a\":1},true]"));
    assertEquals("'float' object has no attribute 'items'", failure("[{\"a\":1},1.5]"));
  }

  @Test
  void printsWhatComesBeforeAnError() {
    Screen screen = Screen.file();
    assertThrows(
        CliException.class, () -> screen.print(OutputFormat.TEXT, "{\"a\":1,\"b\":[2,{\"c\":1}]}"));
    assertEquals("1\n", screen.text());
  }

  private static String text(String value) {
    return Screen.file().print(OutputFormat.TEXT, value);
  }

  private static String failure(String value) {
    return assertThrows(CliException.class, () -> text(value)).getMessage();
  }
}
