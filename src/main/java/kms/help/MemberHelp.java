package kms.help;

import java.util.ArrayList;
import java.util.List;
import kms.help.HelpBlock.Entry;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.model.ShapeWalk;

/** Joins the members of an input or output with what help files say about each of them. */
final class MemberHelp implements ShapeWalk.OfContainers<String, List<HelpBlock>> {
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
    return structure(output, "");
  }

  /** Returns what is said about an option, and how its value is written. */
  OptionHelp option(Member member) {
    String names = member.option() + (member.negative() == null ? "" : " | " + member.negative());
    List<HelpBlock> blocks = described(member.name(), member.shape());
    blocks.addAll(ArgumentSyntax.of(member.shape()));
    return new OptionHelp(names, member.shape().type(), member.required(), blocks);
  }

  /** Returns what is said about a member or element, then about its parts. */
  private List<HelpBlock> described(String path, Shape shape) {
    List<HelpBlock> blocks = new ArrayList<>(topics.about(path, shape));
    blocks.addAll(shape.accept(this, path));
    return blocks;
  }

  @Override
  public List<HelpBlock> structure(StructureShape structure, String path) {
    List<HelpBlock> blocks = new ArrayList<>();
    String prefix = path.isEmpty() ? "" : path + ".";
    for (Member member : structure.members()) {
      blocks.add(entry(member.name() + " -> ", prefix + member.name(), member.shape()));
    }
    return blocks;
  }

  @Override
  public List<HelpBlock> list(ListShape list, String path) {
    return List.of(entry("", path + "[]", list.element()));
  }

  @Override
  public List<HelpBlock> map(MapShape map, String path) {
    return List.of(
        entry("key -> ", path + ".key", map.key()),
        entry("value -> ", path + ".value", map.value()));
  }

  @Override
  public List<HelpBlock> scalar(Shape shape, String path) {
    return List.of();
  }

  private Entry entry(String name, String path, Shape shape) {
    return new Entry(name + "(" + shape.type() + ")", described(path, shape));
  }
}
