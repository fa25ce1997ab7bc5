package kms.help;

import java.util.ArrayList;
import java.util.List;
import kms.help.HelpBlock.Entry;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;

/** Joins the members of an input or output with what help files say about each of them. */
final class MemberHelp {
  private final MemberTopics topics;

  /**
   * Creates the help of members.
   *
   * @param topics what is said about each
   */
  MemberHelp(MemberTopics topics) {
    this.topics = topics;
  }

  /** Returns what is said about the members of the answer. */
  List<HelpBlock> output(StructureShape output) {
    return parts("", output);
  }

  /** Returns what is said about an option, and how its value is written. */
  OptionHelp option(Member member) {
    String names = member.option() + (member.negative() == null ? "" : " | " + member.negative());
    List<HelpBlock> blocks = described(member.name(), member.shape());
    blocks.addAll(ArgumentSyntax.of(member.shape()));
    return new OptionHelp(names, ShapeNames.type(member.shape()), member.required(), blocks);
  }

  /** Returns what is said about a member or element, then about its parts. */
  private List<HelpBlock> described(String path, Shape shape) {
    List<HelpBlock> blocks = new ArrayList<>(topics.about(path, shape));
    blocks.addAll(parts(path, shape));
    return blocks;
  }

  private List<HelpBlock> parts(String path, Shape shape) {
    List<HelpBlock> blocks = new ArrayList<>();
    if (shape instanceof StructureShape structure) {
      String prefix = path.isEmpty() ? "" : path + ".";
      for (Member member : structure.members()) {
        blocks.add(entry(member.name() + " -> ", prefix + member.name(), member.shape()));
      }
    } else if (shape instanceof ListShape list) {
      blocks.add(entry("", path + "[]", list.element()));
    } else if (shape instanceof MapShape map) {
      blocks.add(entry("key -> ", path + ".key", map.key()));
      blocks.add(entry("value -> ", path + ".value", map.value()));
    }
    return blocks;
  }

  private Entry entry(String name, String path, Shape shape) {
    return new Entry(name + "(" + ShapeNames.type(shape) + ")", described(path, shape));
  }
}
