package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import kms.error.CliException;
import kms.python.PythonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShorthandTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void setUp() {
    folder = new InputFolder(temp);
  }

  @Test
  void readsKeysAndValues() {
    assertParsed("a=b,c=d", "{'a': 'b', 'c': 'd'}");
    assertParsed("aws:s3/x.y#1-_=v", "{'aws:s3/x.y#1-_': 'v'}");
  }

  @Test
  void keysAndValuesMayBeEmpty() {
    assertParsed("=", "{'': ''}");
    assertParsed("a=,b=", "{'a': '', 'b': ''}");
  }

  @Test
  void blanksAndNewlinesMayStandAroundSigns() {
    assertParsed("a = b , \n c\t= d ", "{'a': 'b', 'c': 'd'}");
  }

  @Test
  void blanksStayWithinAWordAndAreCutOffAtItsEnd() {
    assertParsed("a=b  c\nd \u00a0\u2003", "{'a': 'b  c\\nd'}");
  }

  @Test
  void moreValuesAreAList() {
    assertParsed("a=b,c,d=e", "{'a': ['b', 'c'], 'd': 'e'}");
    assertParsed("a=b, 'c,d' ,\"e\"", "{'a': ['b', 'c,d', 'e']}");
  }

  @Test
  void anEqualsSignMayStandInTheFirstWordOnly() {
    assertParsed("a=b=c=", "{'a': 'b=c='}");
    assertParsed("a=b,c=d,e", "{'a': 'b', 'c': ['d', 'e']}");
  }

  @Test
  void aCommaIsEscapedAndNothingElse() {
    assertParsed("a=b\\,c\\x\\\\d,e=\\,\\,", "{'a': 'b,c\\\\x\\\\\\\\d', 'e': ',,'}");
  }

  @Test
  void goesBackToTheNearestCommaEvenIfItIsEscaped() {
    assertParsed("a=b,x\\,c=d", "{'a': 'b', 'c': 'd'}");
    assertParsed("a=b,'x,c=d", "Expected: '=', received: ''' for input:\na=b,'x,c=d\n    ^");
  }

  @Test
  void bracketsAndEveryOtherSignMayStandInAWord() {
    assertParsed("a=x{[!#$%&()*+./:;<>?@^_`|~", "{'a': 'x{[!#$%&()*+./:;<>?@^_`|~'}");
    assertParsed("a=x,]}\u00a0y", "{'a': ['x', ']}\\xa0y']}");
  }

  @Test
  void quotedTextTakesEverything() {
    assertParsed("a='b,c=d\n]',e=\"f'g\"", "{'a': 'b,c=d\\n]', 'e': \"f'g\"}");
  }

  @Test
  void quotedTextEscapesItsQuoteAndThenBackslashes() {
    assertParsed("a='it\\'s \\\\ \\n'", "{'a': \"it's \\\\ \\\\n\"}");
    assertParsed("a=\"say \\\"x\\\"\"", "{'a': 'say \"x\"'}");
  }

  @Test
  void anEscapedQuoteEndsTheTextWhenNoOtherDoes() {
    assertParsed("a='b\\'", "{'a': 'b\\\\'}");
  }

  @Test
  void readsListsWithinBrackets() {
    assertParsed("a=[b, 'c d',[e],{f=g}],h=[]", "{'a': ['b', 'c d', ['e'], {'f': 'g'}], 'h': []}");
    assertParsed("a=[,,]", "{'a': ['', '']}");
    assertParsed("a=[b,]", "{'a': ['b']}");
  }

  @Test
  void readsHashesWithinBraces() {
    assertParsed("a={b=c, d = [e] ,},f={}", "{'a': {'b': 'c', 'd': ['e']}, 'f': {}}");
  }

  @Test
  void theLastOfAKeyWinsWithinBraces() {
    assertParsed("a={b=1,c=2,b=3}", "{'a': {'b': '3', 'c': '2'}}");
  }

  @Test
  void loadsFilesAfterAnAt() {
    folder.file("f", "text\r\n").bytes("b", "00ff");

    assertParsed("a@=file://f,c=file://f", "{'a': 'text\\n', 'c': 'file://f'}");
    assertParsed("a@=['fileb://b',x,\"file://f\"]", "{'a': [b'\\x00\\xff', 'x', 'text\\n']}");
    assertParsed("a @ = x,file://f", "{'a': ['x', 'text\\n']}");
    assertParsed("a@=http://x", "{'a': 'http://x'}");
    assertEquals(0, folder.loaded());
  }

  @Test
  void eachKeyOfAHashHasItsOwnAt() {
    folder.file("f", "x");

    assertParsed("a@={b=file://f,c@=file://f}", "{'a': {'b': 'file://f', 'c': 'x'}}");
    assertParsed("a@=[{b=c},file://f]", "{'a': [{'b': 'c'}, 'file://f']}");
  }

  @Test
  void aFileThatCannotBeLoadedIsNamed() {
    assertParsed(
        "a@=file://nope",
        "Unable to load paramfile file://nope: [Errno 2] No such file or directory: 'nope'");
  }

  @Test
  void marksThePlaceWhereAKeyHasNoEqualsSign() {
    assertParsed("", "Expected: '=', received: 'EOF' for input:\n\n^");
    assertParsed("hello", "Expected: '=', received: 'EOF' for input:\nhello\n     ^");
    assertParsed("My Key=x", "Expected: '=', received: 'K' for input:\nMy Key=x\n   ^");
    assertParsed(" a=b", "Expected: '=', received: 'a' for input:\n a=b\n ^");
  }

  @Test
  void marksThePlaceOnItsLine() {
    assertParsed(
        "a=b,\n😀c==d,\ne=f",
        """
        Expected: '=', received: '😀' for input:
        a=b,
        😀c==d,
        ^
        e=f""");
    assertParsed(
        "x=1,\nc==d,\ne=f",
        """
        Expected: ',', received: '=' for input:
        x=1,
        c==d,
          ^
        e=f""");
  }

  @Test
  void marksThePlaceInCharacters() {
    assertParsed("a=\"😀\"x", "Expected: ',', received: 'x' for input:\na=\"😀\"x\n     ^");
  }

  @Test
  void aCharacterBeyondTheFirstPlaneEndsAWord() {
    assertParsed("a=b🔑", "Expected: ',', received: '🔑' for input:\na=b🔑\n   ^");
  }

  @Test
  void somethingMustFollowAComma() {
    assertParsed("a=b,", "Expected: '<second>', received: '<none>' for input:\na=b,\n    ^");
  }

  @Test
  void quotesMustEnd() {
    assertParsed("a='b", "Expected: '<singled quoted>', received: '<none>' for input:\na='b\n  ^");
    assertParsed("a=\"b", "Expected: '<double quoted>', received: '<none>' for input:\na=\"b\n  ^");
  }

  @Test
  void bracketsMustEnd() {
    assertParsed("a=[b", "Expected: ',', received: 'EOF' for input:\na=[b\n    ^");
    assertParsed("a={b=c", "Expected: ',', received: 'EOF' for input:\na={b=c\n      ^");
    assertParsed("a={b}", "Expected: '=', received: '}' for input:\na={b}\n    ^");
    assertParsed("a=[b]c", "Expected: ',', received: 'c' for input:\na=[b]c\n     ^");
  }

  @Test
  void refusesAKeyGivenTwice() {
    assertParsed(
        "a=b,c=d,a=e",
        """
        Second instance of key "a" encountered for input:
        a=b,c=d,a=e
                ^
        This is often because there is a preceding "," instead of a space.""");
  }

  @Test
  void marksTheKeyGivenTwiceOnItsLine() {
    assertParsed(
        "a=b,\na=c,\nd=e",
        """
        Second instance of key "a" encountered for input:
        a=b,
            ^
        a=c,
        d=e
        This is often because there is a preceding "," instead of a space.""");
  }

  private void assertParsed(String text, String expected) {
    assertEquals(expected, parse(text));
  }

  private String parse(String text) {
    try {
      return PythonText.repr(Shorthand.parse(text, folder.paramFile()));
    } catch (CliException e) {
      return e.getMessage();
    }
  }
}
