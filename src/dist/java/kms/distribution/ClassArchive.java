package kms.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The classes of the program as the JVM lays them out, which it maps instead of reading them. They
 * are those that a training run loads, but for its own, which are not in the program, and for the
 * SDK's answers: of the one that a run looks up and never makes, less than a millisecond is saved,
 * while those of all operations take a megabyte.
 *
 * @param runtime where the archive is made, and used
 * @param jdk what the runtime is of
 */
record ClassArchive(RuntimeImage runtime, Jdk jdk) {
  static final String FILE = "kms.jsa";

  private static final Pattern LEFT_OUT =
      Pattern.compile("kms/training/|software/amazon/awssdk/services/kms/model/\\w+Response\\b");

  /**
   * Makes the archive.
   *
   * @param training the folder of the training's classes
   * @param work a folder to work in
   */
  void make(String training, Path work) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve("training"));
    Path loaded = work.resolve("loaded.txt");
    TrainingCertificates.make(folder);
    try (TrainingEndpoints endpoints = TrainingEndpoints.start(runtime, folder)) {
      List<String> command = new ArrayList<>(List.of(runtime.java()));
      command.add("-XX:DumpLoadedClassList=" + loaded);
      command.addAll(new JvmFlags(jdk).ofShortRun());
      command.addAll(List.of("-cp", training, "--add-modules", ProgramModule.NAME));
      command.addAll(List.of("kms.training.TrainingMain", folder.toString()));
      command.addAll(endpoints.urls());
      Tool.run(command);
    }
    dump(programs(loaded, work.resolve("classes.txt")));
  }

  /** Leaves out the lines about classes that the archive is to be without. */
  static Path programs(Path loaded, Path list) throws IOException {
    List<String> lines = Files.readAllLines(loaded);
    return Files.write(
        list, lines.stream().filter(line -> !LEFT_OUT.matcher(line).find()).toList());
  }

  private void dump(Path list) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(runtime.java(), "-Xshare:dump"));
    command.addAll(new JvmFlags(jdk).ofArchiving());
    command.add("-XX:SharedClassListFile=" + list);
    command.add("-XX:SharedArchiveFile=" + runtime.libraries().resolve(FILE));
    if (jdk.linksAhead()) {
      command.add("-XX:+AOTClassLinking");
    }
    command.addAll(List.of("-m", ProgramModule.NAME + "/kms.cli.Main"));
    Tool.run(command);
  }
}
