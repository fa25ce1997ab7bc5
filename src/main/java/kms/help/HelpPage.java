package kms.help;

import java.util.List;
import java.util.Locale;
import kms.help.HelpDocument.Section;
import kms.model.Operation;

/** Shows help as text, laid out like the AWS CLI's pages, with emphasis by {@link Overstrike}. */
public final class HelpPage {
  /** The word that asks for a page, in the place of a command or behind one. */
  public static final String COMMAND = "help";

  private HelpPage() {}

  /** Returns the page of an operation. */
  public static String operation(Operation operation) {
    return text(OperationHelp.of(operation));
  }

  /**
   * Returns the page of the service.
   *
   * @param commands the names of all operations
   */
  public static String service(List<String> commands) {
    return text(ServiceHelp.of(commands));
  }

  /** Returns a document as a page, from the line that names it twice to the one that ends it. */
  public static String text(HelpDocument document) {
    String title = document.name().toUpperCase(Locale.ROOT) + "()";
    int gap = TextLayout.WIDTH - title.length();
    StringBuilder out = new StringBuilder(title);
    out.append(" ".repeat(Math.max(1, gap - title.length()))).append(title).append("\n\n\n\n");
    TextLayout layout = new TextLayout(out);
    layout.appendSection("NAME", List.of(new HelpBlock.Paragraph(name(document))));
    for (Section section : document.sections()) {
      layout.appendSection(section.title(), section.blocks());
    }
    return out.append("\n\n")
        .append(" ".repeat(Math.max(0, gap)))
        .append(title)
        .append('\n')
        .toString();
  }

  private static String name(HelpDocument document) {
    String summary = document.summary();
    return document.name() + " -" + (summary.isEmpty() ? "" : " " + summary);
  }
}
