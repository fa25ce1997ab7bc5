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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import kms.cli.Main;
import kms.emulator.LocalMain;
import kms.environment.Environment;
import kms.environment.OutwardSample;
import kms.environment.Terminal;
import kms.executable.ExecutableMain;
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

  /** The build's own programs, without their tests. */
  private static final JavaClasses BUILD =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("Test"))
          .importPackages("kms.distribution", "kms.generate", "kms.training");

  /** What each package knows of the others: what is not listed it may not know. */
  private static final Map<String, List<String>> KNOWS =
      Map.ofEntries(
          knows("aws", "http", "url", "python", "error", "environment"),
          knows(
              "cli",
              "help",
              "input",
              "client",
              "output",
              "waiter",
              "jmespath",
              "config",
              "url",
              "model",
              "json",
              "python",
              "error",
              "environment"),
          knows(
              "client",
              "credentials",
              "config",
              "aws",
              "http",
              "tls",
              "url",
              "model",
              "json",
              "python",
              "error",
              "environment"),
          knows("config", "aws", "http", "url", "python", "error", "environment"),
          knows(
              "credentials",
              "config",
              "aws",
              "http",
              "url",
              "xml",
              "json",
              "python",
              "error",
              "environment"),
          knows("environment"),
          knows("error"),
          knows("help", "output", "waiter", "model", "python", "error", "environment"),
          knows("http", "tls", "x509", "url", "python", "error", "environment"),
          knows("input", "http", "model", "json", "python", "error", "environment"),
          knows("jmespath", "json", "python", "error"),
          knows("json", "python", "error"),
          knows("emulator", "url", "json", "error", "environment"),
          knows("executable", "cli", "emulator"),
          knows("model", "json"),
          knows("output", "model", "json", "python", "error", "environment"),
          knows("python", "zone", "error", "environment"),
          knows("tls", "x509", "url"),
          knows("url", "python", "error"),
          knows("waiter", "error", "environment"),
          knows("x509", "url", "python"),
          knows("xml", "error"),
          knows("zone", "environment"));

  private static final ArchRule LAYERS = layers();

  private static final ArchRule NO_CYCLES =
      slices().matching("kms.(*)..").should().beFreeOfCycles();

  private static final ArchRule PROCESS_GLOBALS =
      noClasses()
          .that(not(belongToAnyOf(Main.class, LocalMain.class, ExecutableMain.class)))
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

  private static final ArchRule PROCESSES =
      noClasses()
          .that(not(belongToAnyOf(Environment.class, Terminal.class)))
          .should()
          .accessTargetWhere(touches(ProcessBuilder.class, "<init>|startPipeline"))
          .orShould()
          .accessTargetWhere(touches(Runtime.class, "exec"))
          .because("children get the caller's variables and folder, as the environment has them");

  private static final ArchRule SHUTDOWN_HOOKS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("kms.credentials.HiddenInput")
          .should()
          .accessTargetWhere(touches(Runtime.class, "(add|remove)ShutdownHook"))
          .orShould()
          .accessTargetWhere(touches(File.class, "deleteOnExit"))
          .because("a run ends without them, but for a terminal that gets its state back");

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

  private static final ArchRule BUILD_IN_JAVA =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "kms..", "org.jspecify..")
          .because("the build runs them on a JDK and the program alone");

  static List<ArchRule> rulesOfTheBuild() {
    return List.of(BUILD_IN_JAVA, NO_CYCLES, REFLECTION, STATIC_STATE);
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheBuild")
  void isKeptByTheBuild(ArchRule rule) {
    rule.check(BUILD);
  }

  static List<ArchRule> rules() {
    return List.of(
        LAYERS,
        NO_CYCLES,
        PROCESS_GLOBALS,
        PROCESSES,
        SHUTDOWN_HOOKS,
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
            KNOWS.keySet().stream().map(name -> "kms." + name).toArray(String[]::new))
        .check(PROGRAM);
  }

  /** An arrow that nothing uses hides the day on which something begins to. */
  @Test
  void hasNoArrowThatNothingUses() {
    Set<String> used = new TreeSet<>();
    for (JavaClass from : PROGRAM) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        used.add(arrow(from, dependency.getTargetClass()));
      }
    }
    Set<String> unused = new TreeSet<>();
    KNOWS.forEach((from, all) -> all.forEach(to -> unused.add(from + " -> " + to)));
    unused.removeAll(used);
    assertEquals(Set.of(), unused);
  }

  private static String arrow(JavaClass from, JavaClass to) {
    return from.getPackageName().replace("kms.", "")
        + " -> "
        + to.getPackageName().replace("kms.", "");
  }

  /** Breaks the rules that one class alone can break. */
  private static final class LonelySample {
    private static int counter;

    String home() throws ClassNotFoundException {
      counter++;
      Runtime.getRuntime().addShutdownHook(new Thread());
      return System.getProperty("user.home") + Class.forName("kms.cli.Cli") + new ObjectMapper();
    }

    ProcessBuilder child() {
      return new ProcessBuilder("true");
    }
  }

  static List<ArchRule> rulesThatTheSampleBreaks() {
    return List.of(
        PROCESS_GLOBALS, PROCESSES, SHUTDOWN_HOOKS, OBJECT_MAPPER, REFLECTION, STATIC_STATE);
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

  private static Map.Entry<String, List<String>> knows(String name, String... others) {
    return Map.entry(name, List.of(others));
  }

  private static ArchRule layers() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : KNOWS.keySet()) {
      layers = layers.layer(name).definedBy("kms." + name);
    }
    for (Map.Entry<String, List<String>> layer : KNOWS.entrySet()) {
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
