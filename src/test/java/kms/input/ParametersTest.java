package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kms.error.CliException;
import kms.python.PythonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void setUp() {
    folder = new InputFolder(temp);
  }

  @Test
  void nothingGivenIsNoParameter() {
    assertEquals("{}", convert(Map.of()));
  }

  @Test
  void parametersStandInTheOrderOfTheModel() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    options.put("--kind", List.of("k"));
    options.put("--id", List.of("i"));

    assertEquals("{'Id': 'i', 'Kind': 'k'}", convert(options));
  }

  @Test
  void theFirstFailureInTheOrderOfTheModelEndsTheRun() {
    Map<String, List<String>> options =
        Map.of("--nested", List.of("{"), "--kind", List.of("file://nope"));

    assertEquals(
        "Error parsing parameter '--kind': Unable to load paramfile file://nope: [Errno 2] No such"
            + " file or directory: 'nope'",
        failure(options));
  }

  @Test
  void aTextIsTakenAsItIs() {
    assertEquals("{'Id': ' {\"a\":1} '}", convert("--id", " {\"a\":1} "));
  }

  @Test
  void anIntegerIsReadAsPythonReadsIt() {
    assertEquals("{'Count': 12}", convert("--count", " +1_2 "));
    assertEquals("{'Count': 123456789012345678901}", convert("--count", "123456789012345678901"));
  }

  @Test
  void anIntegerMayBeInAFileOfEitherKind() {
    folder.file("n", "12\n");

    assertEquals("{'Count': 12}", convert("--count", "file://n"));
    assertEquals("{'Count': 12}", convert("--count", "fileb://n"));
  }

  @Test
  void refusesWhatIsNoInteger() {
    folder.file("n", "x");

    assertEquals("invalid literal for int() with base 10: '64k'", failure("--count", "64k"));
    assertEquals("invalid literal for int() with base 10: b'x'", failure("--count", "fileb://n"));
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertEquals("{'DryRun': True}", convert("--dry-run", "true"));
    assertEquals("{'DryRun': False}", convert("--dry-run", "false"));
  }

  @Test
  void aBlobIsItsTextOrBytes() {
    folder.bytes("b", "00ff");

    assertEquals("{'Data': 'aGk='}", convert("--data", "aGk="));
    assertEquals("{'Data': b'\\x00\\xff'}", convert("--data", "fileb://b"));
  }

  @Test
  void aMissingWordIsAnEmptyList() {
    assertEquals("{'Id': []}", convert("--id"));
    assertEquals("{'Context': []}", convert("--context"));
    assertEquals(
        "int() argument must be a string, a bytes-like object or a real number, not 'list'",
        failure("--count"));
  }

  @Test
  void aListIsItsWords() {
    assertEquals("{'Names': ['a', 'b c', '[d']}", convert("--names", "a", "b c", "[d"));
    assertEquals("{'Names': ['']}", convert("--names", ""));
    assertEquals("{'Names': []}", convert("--names"));
  }

  @Test
  void aSingleWordInBracketsIsAListInJson() {
    assertEquals("{'Names': ['a', 1]}", convert("--names", " [\"a\", 1]"));
  }

  @Test
  void onlyTheSingleWordOfAListIsLoaded() {
    folder.file("l", "[\"a\"]").file("w", "é😀");

    assertEquals("{'Names': ['a']}", convert("--names", "file://l"));
    assertEquals("{'Names': ['file://l', 'x']}", convert("--names", "file://l", "x"));
  }

  @Test
  void aFileForAListThatIsNoJsonIsTakenForItsCharacters() {
    folder.file("w", "é😀").file("empty", " ");

    assertEquals("{'Names': ['é', '😀']}", convert("--names", "file://w"));
    assertEquals("{'Names': [195, 169, 240, 159, 152, 128]}", convert("--names", "fileb://w"));
    assertEquals("string index out of range", failure("--names", "file://empty"));
  }

  @Test
  void aStructureIsJsonOrShorthand() {
    assertEquals(
        "{'Nested': OrderedDict([('Names', 'a'), ('X', OrderedDict([('y', None)]))])}",
        convert("--nested", "\n{\"Names\": \"a\", \"X\": {\"y\": null}}"));
    assertEquals("{'Nested': {'Names': ['a'], 'X': 'y'}}", convert("--nested", "Names=a,X=y"));
  }

  @Test
  void aMapIsJsonOrShorthand() {
    assertEquals("{'Context': OrderedDict([('a', 'b')])}", convert("--context", "{\"a\":\"b\"}"));
    assertEquals("{'Context': {'a': 'b', 'c': ['d', 'e']}}", convert("--context", "a=b,c=d,e"));
  }

  @Test
  void aListForAStructureIsInvalidJson() {
    assertEquals(
        "Error parsing parameter '--nested': Invalid JSON:\n [1]", failure("--nested", " [1]"));
  }

  @Test
  void badJsonIsShown() {
    assertEquals(
        """
        Error parsing parameter '--nested': Invalid JSON: Expecting ':' delimiter: line 2 column 5 (char 6)
        JSON received: {
        "a" 1}""",
        failure("--nested", "{\n\"a\" 1}"));
  }

  @Test
  void badShorthandNamesItsOption() {
    assertEquals(
        """
        Error parsing parameter '--context': Expected: '=', received: 'EOF' for input:
        a
         ^""",
        failure("--context", "a"));
  }

  @Test
  void aFileNamedInShorthandThatCannotBeLoadedNamesNoOption() {
    assertEquals(
        "Unable to load paramfile file://x: [Errno 2] No such file or directory: 'x'",
        failure("--context", "a@=file://x"));
  }

  @Test
  void shorthandMayComeFromAFile() {
    folder.file("s", "a=b\n");

    assertEquals("{'Context': {'a': 'b'}}", convert("--context", "file://s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--context", "--nested", "--tags"})
  void bytesAreNoShorthand(String option) {
    folder.file("s", "a=b");

    assertEquals(
        "'in <string>' requires string as left operand, not int", failure(option, "fileb://s"));
  }

  @Test
  void eachWordOfAListOfStructuresIsShorthand() {
    assertEquals(
        "{'Tags': [{'Key': 'a', 'Value': 'b'}, {'Key': 'c'}]}",
        convert("--tags", "Key=a,Value=b", "Key=c"));
  }

  @Test
  void orEachIsJsonWhenTheFirstIs() {
    assertEquals(
        "{'Tags': [OrderedDict([('Key', 'a')]), OrderedDict()]}",
        convert("--tags", "{\"Key\":\"a\"}", " {}"));
    assertEquals(
        "Error parsing parameter '--tags': Invalid JSON:\nKey=b",
        failure("--tags", "{\"Key\":\"a\"}", "Key=b"));
    assertEquals("string index out of range", failure("--tags", "{}", ""));
  }

  @Test
  void orOneWordIsTheWholeListInJson() {
    assertEquals(
        "{'Tags': [OrderedDict([('Key', 'a')]), 1]}", convert("--tags", "[{\"Key\":\"a\"},1]"));
  }

  @Test
  void jsonIsBadShorthandAfterShorthand() {
    assertEquals(
        """
        Error parsing parameter '--tags': Expected: '=', received: '{' for input:
        {"Key":"b"}
        ^""",
        failure("--tags", "Key=a", "{\"Key\":\"b\"}"));
  }

  @Test
  void shorthandInAFileForAListStaysAnObject() {
    folder.file("t", "Key=a");

    assertEquals("{'Tags': {'Key': 'a'}}", convert("--tags", "file://t"));
  }

  private String convert(String option, String... words) {
    return convert(Map.of(option, List.of(words)));
  }

  private String convert(Map<String, List<String>> options) {
    return PythonText.repr(Parameters.convert(Shapes.INPUT, options, folder.paramFile()));
  }

  private String failure(String option, String... words) {
    return failure(Map.of(option, List.of(words)));
  }

  private String failure(Map<String, List<String>> options) {
    return assertThrows(CliException.class, () -> convert(options)).getMessage();
  }
}
