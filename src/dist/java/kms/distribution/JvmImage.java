package kms.distribution;

import java.io.IOException;
import java.util.List;

/** Launchers, and a runtime of the JDK with the program in it as one module. */
final class JvmImage implements ProgramImage {
  private final Inputs inputs;
  private final Jdk jdk;
  private final RuntimeImage runtime;

  JvmImage(Inputs inputs, Jdk jdk) {
    this.inputs = inputs;
    this.jdk = jdk;
    this.runtime = new RuntimeImage(inputs.target().resolve("runtime"));
  }

  @Override
  public boolean takes(Jar jar) {
    return true;
  }

  @Override
  public void make(ProgramModule program) throws IOException, InterruptedException {
    program.recompilePicocli(inputs.picocli(), inputs.work());
    program.declare(inputs.work());
    runtime.link(program);
    new FileTree(inputs.libraries()).copyTo(runtime.libraries());
    writeLaunchers();
    new ClassArchive(runtime, jdk).make(inputs.programs(), inputs.work());
    if (!jdk.linksAhead()) {
      System.out.printf(
          "The runtime is JDK %d; one of JDK 25 or later would start faster.%n", jdk.feature());
    }
  }

  private void writeLaunchers() throws IOException, InterruptedException {
    JvmFlags flags = new JvmFlags(jdk);
    ScriptShell shell = ScriptShell.ofMachine();
    String loader = runtime.loader();
    List<Launcher> launchers =
        List.of(
            new Launcher("kms", "kms.cli.Main", flags.ofShortRun(), shell, loader),
            // A server runs for long enough to let the second compiler pay.
            new Launcher("kms-local", "kms.emulator.LocalMain", flags.ofEveryRun(), shell, loader));
    for (Launcher launcher : launchers) {
      launcher.write(inputs.launcher(), inputs.target().resolve("bin"));
    }
  }

  @Override
  public List<String> java(String programs) {
    return List.of(runtime.java(), "-cp", programs, "--add-modules", ProgramModule.NAME);
  }
}
