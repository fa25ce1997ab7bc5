package kms.jmespath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Classes that cost start-up time stay out. */
class ClassesTest {

  @Test
  void runsWithoutAntlrObjectMapperAndUnusedFunctions() throws ReflectiveOperationException {
    ClassLoader without = new Restricted();

    Object result =
        without
            .loadClass(Subject.class.getName())
            .getMethod("run", String.class)
            .invoke(null, "a[?b == 'x'].{n: length(b), i: @ | [0]} | [0].n");

    assertEquals("1", result);
  }

  /** What runs with the classes of another loader. */
  public static final class Subject {
    private Subject() {}

    /** Returns the result as JSON. */
    public static String run(String expression) {
      return Evaluation.of(expression, "{\"a\": [{\"b\": \"x\"}]}");
    }
  }

  /** Loads what this project and jmespath-java have on its own, and refuses some of it. */
  private static final class Restricted extends ClassLoader {

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.contains("antlr")
          || name.startsWith("io.burt.jmespath.parser.")
          || name.endsWith(".ObjectMapper")
          || name.endsWith(".FunctionRegistry")
          || name.matches("kms\\.jmespath\\.(Number|String|Array|Object|Expression)Functions")) {
        throw new ClassNotFoundException(name);
      }
      boolean own = name.startsWith("kms.") || name.startsWith("io.burt.");
      return own ? define(name) : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
