package kms;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import kms.cli.Main;
import kms.environment.OutwardSample;
import kms.local.LocalMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkField;

/** Holds the code to its architecture: who may know whom, and what only one class may touch. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kms");

  /** What each package may know of the others. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("environment", List.of()),
          Map.entry("error", List.of("environment")),
          Map.entry("python", List.of("error", "environment")),
          Map.entry("json", List.of("python", "error", "environment")),
          Map.entry("model", List.of("json", "python", "error", "environment")),
          Map.entry("http", List.of("json", "python", "error", "environment")),
          Map.entry("config", List.of("http", "json", "python", "error", "environment")),
          Map.entry(
              "credentials", List.of("config", "http", "json", "python", "error", "environment")),
          Map.entry(
              "client",
              List.of(
                  "credentials",
                  "config",
                  "http",
                  "model",
                  "json",
                  "python",
                  "error",
                  "environment")),
          Map.entry("input", List.of("http", "model", "json", "python", "error", "environment")),
          Map.entry("jmespath", List.of("json", "python", "error", "environment")),
          Map.entry(
              "output", List.of("jmespath", "model", "json", "python", "error", "environment")),
          Map.entry(
              "cli",
              List.of(
                  "input",
                  "client",
                  "output",
                  "waiter",
                  "jmespath",
                  "credentials",
                  "config",
                  "http",
                  "model",
                  "json",
                  "python",
                  "error",
                  "environment")),
          Map.entry("waiter", List.of("error", "environment")),
          Map.entry("local", List.of("json", "python", "error", "environment")),
          Map.entry("generate", List.of("cli")),
          Map.entry("training", List.of("cli", "local", "environment")));

  private static final ArchRule LAYERS = layers();

  private static final ArchRule NO_CYCLES =
      slices().matching("kms.(*)..").should().beFreeOfCycles();

  private static final ArchRule PROCESS_GLOBALS =
      noClasses()
          .that(not(belongToAnyOf(Main.class, LocalMain.class)))
          .should()
          .accessTargetWhere(
              touches(
                  System.class,
                  "in|out|err|console|setIn|setOut|setErr|getenv|exit|.*Propert(y|ies)"))
          .orShould()
          .accessTargetWhere(touches(Runtime.class, "exit|halt"))
          .orShould()
          .accessTargetWhere(touches(Boolean.class, "getBoolean"))
          .orShould()
          .accessTargetWhere(touches(Integer.class, "getInteger"))
          .orShould()
          .accessTargetWhere(touches(Long.class, "getLong"))
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("sun.misc..")
          .because("everything a run depends on comes by constructor");

  private static final ArchRule PICOCLI =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("kms.cli.ArgumentParser")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("only ArgumentParser knows which library reads options");

  private static final ArchRule SDK_FIELDS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("kms.model.RequestSerializer")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(SdkField.class)
          .because("only RequestSerializer sets the fields of the SDK's requests");

  private static final ArchRule OBJECT_MAPPER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ObjectMapper.class)
          .because("it costs start-up, and reads and prints JSON otherwise than Python");

  private static final ArchRule REFLECTION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ServiceLoader.class)
          .orShould()
          .accessTargetWhere(touches(Class.class, "forName"))
          .because("what is found while running costs start-up and escapes the compiler");

  private static final ArchRule STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two runs in one process must not see each other");

  static List<ArchRule> rules() {
    return List.of(
        LAYERS,
        NO_CYCLES,
        PROCESS_GLOBALS,
        PICOCLI,
        SDK_FIELDS,
        OBJECT_MAPPER,
        REFLECTION,
        STATIC_STATE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isKept(ArchRule rule) {
    rule.check(PROGRAM);
  }

  @Test
  void hasEveryPackageInThePicture() {
    classes()
        .should()
        .resideInAnyPackage(
            MAY_KNOW.keySet().stream().map(name -> "kms." + name).toArray(String[]::new))
        .check(PROGRAM);
  }

  /** Breaks the rules that one class alone can break. */
  private static final class LonelySample {
    private static int counter;

    String home() throws ClassNotFoundException {
      counter++;
      return System.getProperty("user.home") + Class.forName("kms.cli.Cli") + new ObjectMapper();
    }
  }

  static List<ArchRule> rulesThatTheSampleBreaks() {
    return List.of(PROCESS_GLOBALS, OBJECT_MAPPER, REFLECTION, STATIC_STATE);
  }

  @ParameterizedTest
  @MethodSource("rulesThatTheSampleBreaks")
  void findsAClassThatBreaksARule(ArchRule rule) {
    JavaClasses sample = new ClassFileImporter().importClasses(LonelySample.class);
    assertTrue(rule.evaluate(sample).hasViolation());
  }

  @Test
  void findsAPackageThatKnowsOneToItsLeft() {
    JavaClasses sample =
        new ClassFileImporter().importClasses(OutwardSample.class, kms.json.JsonReader.class);
    assertTrue(LAYERS.evaluate(sample).hasViolation());
  }

  private static ArchRule layers() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : MAY_KNOW.keySet()) {
      layers = layers.layer(name).definedBy("kms." + name);
    }
    for (Map.Entry<String, List<String>> layer : MAY_KNOW.entrySet()) {
      layers =
          layer.getValue().isEmpty()
              ? layers.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
              : layers
                  .whereLayer(layer.getKey())
                  .mayOnlyAccessLayers(layer.getValue().toArray(String[]::new));
    }
    return layers;
  }

  private static DescribedPredicate<JavaAccess<?>> touches(Class<?> owner, String names) {
    return target(owner(equivalentTo(owner)))
        .and(target(nameMatching(names)))
        .as(owner.getSimpleName() + "." + names);
  }
}
