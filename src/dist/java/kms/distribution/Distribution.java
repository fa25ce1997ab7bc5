package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Makes the distribution, a folder that needs no Java where it runs: the launchers and a runtime
 * image with the program in it as one module. Run by the build, on the newest JDK it finds.
 */
public final class Distribution {
  private final Inputs inputs;
  private final Jdk jdk;
  private final RuntimeImage runtime;

  private Distribution(Inputs inputs, Jdk jdk) {
    this.inputs = inputs;
    this.jdk = jdk;
    this.runtime = new RuntimeImage(inputs.target().resolve("runtime"));
  }

  /**
   * Makes the distribution.
   *
   * @param args what {@link Inputs} says
   */
  public static void main(String[] args) throws Exception {
    new Distribution(Inputs.parse(List.of(args)), Jdk.current()).make();
  }

  private void make() throws IOException, InterruptedException, GeneralSecurityException {
    new FileTree(inputs.target()).delete();
    new FileTree(inputs.work()).delete();
    runtime.link(mergeProgram());
    new FileTree(inputs.libraries()).copyTo(runtime.libraries());
    writeLaunchers();
    generate();
    new ClassArchive(runtime, jdk).make(inputs.programs(), inputs.work());
    if (!jdk.linksAhead()) {
      System.out.printf(
          "The runtime is JDK %d; one of JDK 25 or later would start faster.%n", jdk.feature());
    }
  }

  private ProgramModule mergeProgram() throws IOException, GeneralSecurityException {
    Path work = inputs.work();
    Path classes = Files.createDirectories(work.resolve("classes"));
    for (Jar jar : inputs.jars()) {
      jar.unpackTo(classes);
      jar.copyNoticesTo(inputs.target().resolve("legal"));
    }
    RootCertificates.write(jdk, classes.resolve("kms/tls/roots.der"));
    ProgramModule module = new ProgramModule(classes, jdk);
    module.recompilePicocli(inputs.picocli(), work);
    module.declare(work);
    return module;
  }

  private void writeLaunchers() throws IOException {
    JvmFlags flags = new JvmFlags(jdk);
    List<Launcher> launchers =
        List.of(
            new Launcher("kms", "kms.cli.Main", flags.ofShortRun()),
            // A server runs for long enough to let the second compiler pay.
            new Launcher("kms-local", "kms.emulator.LocalMain", flags.ofEveryRun()));
    for (Launcher launcher : launchers) {
      launcher.write(inputs.launcher(), inputs.target().resolve("bin"));
    }
    // Not beside them: nobody is to have it on the path who has not asked for it.
    Path folder = Files.createDirectories(inputs.target().resolve("share/kms"));
    Files.copy(inputs.aws(), folder.resolve("aws"), StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Writes the completions and the manual pages. */
  private void generate() throws IOException, InterruptedException {
    Tool.run(
        List.of(
            runtime.java(),
            "-cp",
            inputs.programs(),
            "--add-modules",
            ProgramModule.NAME,
            "kms.generate.GenerateMain",
            inputs.target().toString()));
  }
}
