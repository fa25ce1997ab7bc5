package kms.distribution;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One native executable that is both programs, each under its name. */
final class NativeImage implements ProgramImage {
  private static final String MAIN = "kms.executable.ExecutableMain";

  private final Inputs inputs;
  private final Jdk jdk;
  private final GraalVm graalVm;
  private final Path classes;

  NativeImage(Inputs inputs, Jdk jdk, GraalVm graalVm) {
    this.inputs = inputs;
    this.jdk = jdk;
    this.graalVm = graalVm;
    this.classes = inputs.work().resolve("classes");
  }

  /** Java's own TLS is compiled, too; another one would be a library beside the executable. */
  @Override
  public boolean takes(Jar jar) {
    return !jar.path().getFileName().toString().startsWith("netty-tcnative");
  }

  @Override
  public void make(ProgramModule program) throws IOException, InterruptedException {
    System.out.println("Making the native executable takes some minutes.");
    Path built = Files.createDirectories(inputs.work().resolve("executable"));
    Path security = inputs.work().resolve("java.security");
    SecuritySettings.write(graalVm.jdkHome(), security);
    List<String> command = new ArrayList<>(List.of(graalVm.builder().toString()));
    command.addAll(List.of("-cp", program.classes().toString()));
    command.addAll(NativeOptions.ALL);
    if (isLinux()) {
      // Libraries beside it, where there are any, go before those of LD_LIBRARY_PATH.
      command.add("-H:NativeLinkerOption=-Wl,--disable-new-dtags");
    }
    command.add("-J-Djava.security.properties==" + security);
    command.addAll(List.of("-o", built.resolve("kms").toString(), MAIN));
    // Names of files and variables are UTF-8, whatever they are where it is built.
    Tool.run(command, Map.of("LC_ALL", "C.UTF-8"));
    Files.write(inputs.work().resolve("native-image.txt"), command);
    install(built, Files.createDirectories(inputs.target().resolve("bin")));
    copyNotices(graalVm.jdkHome(), inputs.target().resolve("legal"));
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  /** Copies those of what is linked in beside the program: Java's classes, and what runs them. */
  static void copyNotices(Path jdkHome, Path legal) throws IOException {
    new FileTree(jdkHome.resolve("legal/java.base")).copyTo(legal.resolve("java.base"));
    Path graalVm = Files.createDirectories(legal.resolve("graalvm"));
    try (Stream<Path> files = Files.list(jdkHome)) {
      for (Path file : files.filter(NativeImage::isNotice).toList()) {
        Files.copy(file, graalVm.resolve(file.getFileName()));
      }
    }
  }

  private static boolean isNotice(Path file) {
    return Files.isRegularFile(file)
        && file.getFileName().toString().matches("(LICENSE|NOTICE|THIRD_PARTY).*");
  }

  /** Takes the executable, and libraries of the JDK where they were not linked into it. */
  static void install(Path built, Path bin) throws IOException {
    try (Stream<Path> files = Files.list(built)) {
      for (Path file : files.filter(NativeImage::runs).toList()) {
        Files.copy(file, bin.resolve(file.getFileName()));
      }
    }
    // It goes by the name that it is called by.
    Files.createSymbolicLink(bin.resolve("kms-local"), Path.of("kms"));
  }

  private static boolean runs(Path file) {
    String name = file.getFileName().toString();
    return name.equals("kms") || name.matches("lib.*\\.(so|dylib)");
  }

  @Override
  public List<String> java(String programs) {
    return List.of(
        jdk.home().resolve("bin/java").toString(), "-cp", programs + File.pathSeparator + classes);
  }
}
