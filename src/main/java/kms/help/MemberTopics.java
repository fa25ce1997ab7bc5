package kms.help;

import java.util.List;
import kms.help.HelpText.Section;
import kms.model.Shape;

/**
 * What help files say about the members of an input or output: the operation's own file by the path
 * of a member, such as {@code Grants[].KeyId}, and where it says nothing, {@code shared-topics.txt}
 * by the last part of the path and the shape, such as {@code KeyId (KeyIdType)}. So a member that
 * means the same everywhere is described once, and an operation where it means something else
 * describes it itself.
 *
 * @param own the section of the operation's file
 * @param shared the section of the same title of {@code shared-topics.txt}
 */
record MemberTopics(Section own, Section shared) {

  /** Returns what is said about a member, element, key or value, which may be nothing. */
  List<HelpBlock> about(String path, Shape shape) {
    List<HelpBlock> blocks = own.topic(path);
    return blocks.isEmpty() ? shared.topic(sharedName(path, shape)) : blocks;
  }

  /** Returns the name of the topic that all members of this name and shape share. */
  static String sharedName(String path, Shape shape) {
    return path.substring(path.lastIndexOf('.') + 1) + " (" + shape.name() + ")";
  }
}
