package kms.help;

import java.util.List;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpDocument.Section;
import kms.model.Operation;
import kms.waiter.Waiter;
import kms.waiter.Waiters;

/** Puts together the help of {@code wait} and of the waiters, from their help files. */
public final class WaitHelp {
  private static final String DESCRIPTION = "DESCRIPTION";

  private WaitHelp() {}

  /** Returns the help of the command, which lists the waiters. */
  public static HelpDocument all() {
    HelpText text = HelpTextReader.load(Waiters.COMMAND);
    List<ListItem> items =
        Waiters.commands().stream().map(command -> new ListItem("`" + command + "`")).toList();
    return new HelpDocument(
        Waiters.COMMAND,
        text.summary(),
        List.of(
            new Section(DESCRIPTION, text.section(DESCRIPTION).all()),
            new Section("AVAILABLE COMMANDS", List.copyOf(items))));
  }

  /**
   * Returns the help of a waiter.
   *
   * @param operation the operation that it asks, with the parameters that the waiter has
   */
  public static HelpDocument of(Waiter waiter, Operation operation) {
    return OperationHelp.of(
        new Operation(operation.name(), waiter.command(), operation.input(), null, null));
  }
}
