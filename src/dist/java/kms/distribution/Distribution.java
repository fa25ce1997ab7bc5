package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the distribution, a folder that needs no Java where it runs. Run by the build, on the
 * newest JDK it finds.
 */
public final class Distribution {
  private final Inputs inputs;
  private final Jdk jdk;
  private final ProgramImage image;

  private Distribution(Inputs inputs, Jdk jdk, ProgramImage image) {
    this.inputs = inputs;
    this.jdk = jdk;
    this.image = image;
  }

  /**
   * Makes the distribution, or says in one line what the machine lacks.
   *
   * @param args what {@link Inputs} says
   */
  public static void main(String[] args) throws Exception {
    Inputs inputs = Inputs.parse(List.of(args));
    Jdk jdk = Jdk.current();
    try {
      new Distribution(inputs, jdk, image(inputs, jdk)).make();
    } catch (UnmetRequirementException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static ProgramImage image(Inputs inputs, Jdk jdk)
      throws IOException, InterruptedException {
    return switch (inputs.form()) {
      case JVM -> new JvmImage(inputs, jdk);
      case NATIVE -> new NativeImage(inputs, jdk, GraalVm.find(System.getenv()));
    };
  }

  private void make() throws IOException, InterruptedException, GeneralSecurityException {
    new FileTree(inputs.target()).delete();
    new FileTree(inputs.work()).delete();
    image.make(mergeProgram());
    // Not beside the programs: nobody is to have it on the path who has not asked for it.
    Path folder = Files.createDirectories(inputs.target().resolve("share/kms"));
    ScriptShell.ofMachine().write(Files.readString(inputs.aws()), folder.resolve("aws"));
    generate();
  }

  private ProgramModule mergeProgram() throws IOException, GeneralSecurityException {
    Path classes = Files.createDirectories(inputs.work().resolve("classes"));
    Licences licences = new Licences(inputs.project(), inputs.target());
    licences.copyOwn();
    for (Jar jar : inputs.jars()) {
      if (image.takes(jar)) {
        jar.unpackTo(classes);
        licences.copy(jar);
      }
    }
    writeRoots(classes.resolve("kms/tls/roots.der"));
    return new ProgramModule(classes, jdk);
  }

  private void writeRoots(Path file) throws IOException, GeneralSecurityException {
    RootSource source = RootSource.find(inputs.roots(), jdk, inputs.work());
    RootCertificates roots = RootCertificates.read(source.file(), Instant.now());
    roots.write(file);
    System.out.println(roots.description(source));
  }

  /** Writes the completions and the manual pages. */
  private void generate() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(image.java(inputs.programs()));
    command.addAll(List.of("kms.generate.GenerateMain", inputs.target().toString()));
    Tool.run(command);
  }
}
