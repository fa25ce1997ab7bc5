package kms.cli;

import java.util.List;

/**
 * The one word of a command line that belongs to no option.
 *
 * @param name what messages call it
 * @param choices the words allowed; empty when any is
 * @param required whether it must be there
 */
record Positional(String name, List<String> choices, boolean required) {}
