package kms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import kms.help.OptionHelp;
import kms.help.OptionReference;
import kms.output.OutputFormat;
import org.junit.jupiter.api.Test;

class CommandReferencesTest {

  @Test
  void knowsEachGlobalOptionAndNoOther() {
    Set<String> expected = new TreeSet<>();
    GlobalOptions.TABLE.forEach(option -> expected.add(option.name()));
    expected.remove("--v2-debug");

    Set<String> documented = new TreeSet<>();
    OptionHelp.ofGlobalOptions().forEach(option -> documented.add(option.names()));
    Set<String> offered = new TreeSet<>();
    CommandReferences.program().options().stream().map(OptionReference::name).forEach(offered::add);

    assertEquals(expected, documented);
    assertEquals(expected, offered);
  }

  @Test
  void explainsEachOutputFormat() {
    String help =
        OptionHelp.ofGlobalOptions().stream()
            .filter(option -> option.isNamed("--output"))
            .map(option -> option.blocks().toString())
            .findFirst()
            .orElseThrow();

    OutputFormat.names().forEach(name -> assertTrue(help.contains("`" + name + "`: "), name));
  }
}
