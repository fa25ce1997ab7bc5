package kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds files and methods to a size that is read at one go. */
class SourceSizeTest {
  private static final int LONGEST_FILE = 300;
  private static final int MEDIAN_FILE = 100;
  private static final int LONGEST_METHOD = 30;

  /** Methods that are a table: a line for each of many names. */
  private static final Set<String> TABLES = Set.of("Operations.call", "Functions.call");

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/dist/java"})
  void hasNoLongFile(String folder) throws IOException {
    List<Path> tooLong = files(folder).stream().filter(file -> lines(file) > LONGEST_FILE).toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void hasMostlyShortFiles() throws IOException {
    int[] sizes =
        files("src/main/java").stream().mapToInt(SourceSizeTest::lines).sorted().toArray();
    assertTrue(sizes[sizes.length / 2] < MEDIAN_FILE, () -> "median " + sizes[sizes.length / 2]);
  }

  @Test
  void hasNoLongMethodButTables() throws IOException {
    assertEquals(new TreeSet<>(TABLES), longMethods(files("src/main/java")).keySet());
  }

  @Test
  void hasNoLongMethodInTheBuild() throws IOException {
    assertEquals(Set.of(), longMethods(files("src/dist/java")).keySet());
  }

  /** Returns the lines of each method that has too many, its Javadoc left out. */
  private static TreeMap<String, Long> longMethods(List<Path> files) throws IOException {
    TreeMap<String, Long> found = new TreeMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree file : task.parse()) {
        new LongMethods(file, positions, found).scan(file, "");
      }
    }
    return found;
  }

  /** Looks for long methods in a file, along with the name of the class that they are in. */
  private static final class LongMethods extends TreeScanner<Void, String> {
    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final TreeMap<String, Long> found;

    LongMethods(CompilationUnitTree file, SourcePositions positions, TreeMap<String, Long> found) {
      this.file = file;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      return super.visitClass(type, type.getSimpleName().toString());
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      LineMap map = file.getLineMap();
      long first = map.getLineNumber(positions.getStartPosition(file, method));
      long lines = map.getLineNumber(positions.getEndPosition(file, method)) - first + 1;
      if (lines > LONGEST_METHOD) {
        found.put(type + "." + method.getName(), lines);
      }
      return super.visitMethod(method, type);
    }
  }
}
