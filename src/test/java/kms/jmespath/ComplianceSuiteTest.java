package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kms.error.CliException;
import kms.json.JsonReader;
import kms.json.JsonWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The official JMESPath compliance suite, which is read from beside the project if it is there. */
class ComplianceSuiteTest {
  private static final Path SUITE =
      Path.of(System.getProperty("jmespath.suite", "../shared/jmespath-compliance/suite"));

  @TestFactory
  List<DynamicTest> passesTheSuite() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), () -> "no suite in " + SUITE.toAbsolutePath());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SUITE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        addFile(tests, file);
      }
    }
    return tests;
  }

  private static void addFile(List<DynamicTest> tests, Path file) throws IOException {
    for (JsonNode suite : JsonReader.read(Files.readString(file))) {
      for (JsonNode expected : suite.get("cases")) {
        String name = file.getFileName() + " " + expected.get("expression").textValue();
        tests.add(DynamicTest.dynamicTest(name, () -> check(suite.get("given"), expected)));
      }
    }
  }

  private static void check(JsonNode given, JsonNode expected) {
    String expression = expected.get("expression").textValue();
    if (!expected.has("error")) {
      JsonNode result = Query.compile(expression).apply(given);
      assertTrue(
          !expected.has("result") || Equality.inside(expected.get("result"), result),
          () -> JsonWriter.write(result, false));
    } else if (expected.get("error").textValue().equals("syntax")) {
      assertThrows(CliException.class, () -> Query.compile(expression));
    } else {
      Query query = Query.compile(expression);
      assertThrows(CliException.class, () -> query.apply(given));
    }
  }
}
