package kms.help;

import java.util.List;

/**
 * What there is to know of an option for completion.
 *
 * @param name the full name, such as {@code --output}
 * @param summary what it is for, in one sentence without markup
 * @param hasValue whether a value follows it
 * @param isList whether it takes as many values as follow
 * @param choices the values there are, empty when any may be given
 */
public record OptionReference(
    String name, String summary, boolean hasValue, boolean isList, List<String> choices) {}
