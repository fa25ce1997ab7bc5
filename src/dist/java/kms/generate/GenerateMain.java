package kms.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kms.help.CommandReference;

/** Writes the completions and manual pages of the distribution; the build runs it. */
public final class GenerateMain {
  private GenerateMain() {}

  /**
   * Writes the files.
   *
   * @param args the folder of the distribution
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    Path completion = Files.createDirectories(target.resolve("completion"));
    CommandLine commandLine = CommandLine.ofProgram();
    Files.writeString(completion.resolve("kms.bash"), BashCompletion.of(commandLine));
    Files.writeString(completion.resolve("_kms"), ZshCompletion.of(commandLine));
    Files.writeString(completion.resolve("kms.fish"), FishCompletion.of(commandLine));

    Path manuals = Files.createDirectories(target.resolve("share/man/man1"));
    write(manuals, "kms", commandLine.program());
    List<CommandReference> commands = new ArrayList<>(commandLine.commands());
    commands.addAll(commandLine.waiters());
    for (CommandReference command : commands) {
      write(manuals, "kms-" + command.name().replace(' ', '-'), command);
    }
  }

  private static void write(Path folder, String name, CommandReference command) throws IOException {
    Files.writeString(folder.resolve(name + ".1"), command.manual());
  }
}
