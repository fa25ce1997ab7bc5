package kms.help;

import java.util.List;

/**
 * A whole help page, for any layout.
 *
 * @param name the command, such as {@code disconnect-custom-key-store}
 * @param summary what the command does, in one line; may be empty
 * @param sections everything behind the name, in the order of the page
 */
public record HelpDocument(String name, String summary, List<Section> sections) {

  /**
   * A titled part of a page.
   *
   * @param title the title, such as {@code SYNOPSIS}
   * @param blocks what stands under it
   */
  record Section(String title, List<HelpBlock> blocks) {}
}
