package kms.executable;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** Loads the program once more, apart from the tests, and notes what it looks up. */
final class RecordingLoader extends URLClassLoader {
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final Set<String> classes = new ConcurrentSkipListSet<>();
  private final Set<String> named = new ConcurrentSkipListSet<>();
  private final Set<String> resources = new ConcurrentSkipListSet<>();

  private RecordingLoader(URL[] classPath) {
    super(classPath, ClassLoader.getPlatformClassLoader());
  }

  /** Returns a loader of all classes that the tests have. */
  static RecordingLoader ofClassPath() {
    String classPath = System.getProperty("java.class.path");
    return new RecordingLoader(
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(RecordingLoader::url)
            .toArray(URL[]::new));
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  /** Returns the classes that were loaded. */
  Set<String> classes() {
    return classes;
  }

  /** Returns the classes that were sought by {@link Class#forName}, also in vain. */
  Set<String> named() {
    return named;
  }

  /** Returns the resources that were sought, also in vain. */
  Set<String> resources() {
    return resources;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (STACK.walk(frames -> frames.anyMatch(RecordingLoader::isLookup))) {
      named.add(name);
    }
    return super.loadClass(name, resolve);
  }

  /** Only a look-up by name has this frame: the JVM itself calls a loader without one. */
  private static boolean isLookup(StackWalker.StackFrame frame) {
    return frame.getDeclaringClass() == Class.class && frame.getMethodName().equals("forName");
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> found = super.findClass(name);
    classes.add(name);
    return found;
  }

  @Override
  public @Nullable URL getResource(String name) {
    resources.add(name);
    return super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    resources.add(name);
    return super.getResources(name);
  }
}
