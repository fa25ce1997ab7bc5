package kms.help;

import java.util.List;

/**
 * A piece of a help page, for any layout. Running text has one kind of markup: what stands between
 * backquotes is emphasized.
 */
sealed interface HelpBlock {

  /** Running text. */
  record Paragraph(String text) implements HelpBlock {}

  /** An item of a list. */
  record ListItem(String text) implements HelpBlock {}

  /** Text set apart under a label such as {@code NOTE}. */
  record Note(String label, String text) implements HelpBlock {}

  /** A title within a section; what follows up to the next one belongs to it. */
  record Heading(String text) implements HelpBlock {}

  /** Lines shown as they are, without markup. */
  record Literal(List<String> lines) implements HelpBlock {}

  /**
   * What is said about an option or a member.
   *
   * @param term what it is about, with markup
   * @param blocks what is said, entries of nested members included
   */
  record Entry(String term, List<HelpBlock> blocks) implements HelpBlock {}
}
