package kms.help;

import java.util.Locale;
import kms.environment.Version;
import kms.help.HelpDocument.Section;
import kms.model.Operation;

/** Shows help as the source of a manual page, in the {@code man} macros of roff. */
public final class ManPage {

  private ManPage() {}

  /** Returns the manual page {@code kms-COMMAND(1)} of an operation. */
  public static String operation(Operation operation) {
    return roff(OperationHelp.of(operation), "kms-" + operation.command());
  }

  /** Returns a document as the manual page of that name. */
  public static String roff(HelpDocument document, String name) {
    RoffLayout layout = new RoffLayout();
    layout.appendTitle(name.toUpperCase(Locale.ROOT), "kms " + Version.number());
    layout.appendName(name, document.summary());
    for (Section section : document.sections()) {
      layout.appendSection(section.title(), section.blocks());
    }
    return layout.toString();
  }
}
