package kms.help;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpDocument.Section;

/** Puts together the help of the service from its help file and the list of its commands. */
public final class ServiceHelp {
  private static final String DESCRIPTION = "DESCRIPTION";

  private ServiceHelp() {}

  /** Returns the help of the service with these commands. */
  public static HelpDocument of(List<String> commands) {
    HelpText text = HelpTextReader.load("kms");
    return new HelpDocument(
        "kms",
        text.summary(),
        List.of(
            new Section(DESCRIPTION, text.section(DESCRIPTION).all()),
            new Section("AVAILABLE COMMANDS", items(commands))));
  }

  private static List<HelpBlock> items(List<String> commands) {
    List<String> all = new ArrayList<>(commands);
    all.add(HelpPage.COMMAND);
    Collections.sort(all);
    List<HelpBlock> items = new ArrayList<>();
    for (String command : all) {
      items.add(new ListItem("`" + command + "`"));
    }
    return items;
  }
}
