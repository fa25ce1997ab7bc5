package kms.help;

import java.util.List;

/**
 * What there is to know of a command for completion and manuals.
 *
 * @param name its words, such as {@code wait custom-key-store-connected}
 * @param summary what it does, in one line
 * @param options the options it has beside the global ones; empty for one that has subcommands
 * @param manual the source of its manual page
 */
public record CommandReference(
    String name, String summary, List<OptionReference> options, String manual) {}
