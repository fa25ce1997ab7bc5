package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kms.help.HelpText.Section;
import kms.model.Member;
import kms.model.Operation;
import kms.model.Operations;
import kms.model.PagingModel;
import kms.model.Shape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StructureShape;
import kms.waiter.Waiter;
import kms.waiter.Waiters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the topics of help files against the models: no member without words, and vice versa. */
class HelpTopicsTest {
  private static final HelpText SHARED = HelpTextReader.load("shared-topics");

  /** One section of one help file, and the members that it is about. */
  record Page(String file, String section, Map<String, Shape> members) {

    Section own() {
      return HelpTextReader.load(file).section(section);
    }

    MemberTopics topics() {
      return new MemberTopics(own(), SHARED.section(section));
    }

    @Override
    public String toString() {
      return file + " " + section;
    }
  }

  static List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (String command : Operations.commands()) {
      Operation operation = Operations.get(command);
      pages.add(new Page(command, "OPTIONS", options(operation)));
      pages.add(new Page(command, "OUTPUT", membersOf(operation.output())));
    }
    for (String command : Waiters.commands()) {
      Waiter waiter = Waiters.get(command);
      Map<String, Shape> members = options(Operations.get(waiter.operation()));
      members.keySet().retainAll(List.of(waiter.parameter()));
      pages.add(new Page(command, "OPTIONS", members));
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void describesEachMember(Page page) {
    Set<String> silent = new TreeSet<>();
    page.members()
        .forEach(
            (path, shape) -> {
              if (page.topics().about(path, shape).isEmpty()) {
                silent.add(path);
              }
            });

    assertEquals(Set.of(), silent);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void describesNothingThatIsNotThere(Page page) {
    Set<String> unknown = new TreeSet<>(page.own().topics().keySet());
    unknown.removeAll(page.members().keySet());
    unknown.removeIf(topic -> topic.startsWith("--"));

    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void repeatsNothingThatIsShared(Page page) {
    Set<String> repeated = new TreeSet<>();
    page.members()
        .forEach(
            (path, shape) -> {
              List<HelpBlock> own = page.own().topic(path);
              String name = MemberTopics.sharedName(path, shape);
              if (!own.isEmpty() && own.equals(SHARED.section(page.section()).topic(name))) {
                repeated.add(path);
              }
            });

    assertEquals(Set.of(), repeated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTIONS", "OUTPUT"})
  void sharesWhatTwoMembersNeedAtLeast(String section) {
    List<String> needed = new ArrayList<>();
    pages().stream()
        .filter(page -> page.section().equals(section))
        .forEach(page -> needed.addAll(sharedTopicsOf(page)));
    Set<String> tooFew = new TreeSet<>(SHARED.section(section).topics().keySet());
    tooFew.removeIf(topic -> Collections.frequency(needed, topic) >= 2);

    assertEquals(Set.of(), tooFew);
  }

  private static List<String> sharedTopicsOf(Page page) {
    Section own = page.own();
    Stream<Map.Entry<String, Shape>> members = page.members().entrySet().stream();
    return members
        .filter(member -> own.topic(member.getKey()).isEmpty())
        .map(member -> MemberTopics.sharedName(member.getKey(), member.getValue()))
        .toList();
  }

  private static Map<String, Shape> options(Operation operation) {
    Map<String, Shape> members = membersOf(operation.input());
    PagingModel paging = operation.paging();
    if (paging != null) {
      members.keySet().removeAll(List.of(paging.inputToken(), paging.limitKey()));
    }
    return members;
  }

  private static Map<String, Shape> membersOf(@Nullable StructureShape structure) {
    Map<String, Shape> members = new LinkedHashMap<>();
    if (structure != null) {
      for (Member member : structure.members()) {
        addMembers(members, member.name(), member.shape());
      }
    }
    return members;
  }

  /** Elements, keys and values without parts need no words of their own. */
  private static void addMembers(Map<String, Shape> members, String path, Shape shape) {
    members.put(path, shape);
    if (shape instanceof StructureShape structure) {
      membersOf(structure).forEach((below, part) -> members.put(path + "." + below, part));
    } else if (shape instanceof ListShape list && list.element().isContainer()) {
      addMembers(members, path + "[]", list.element());
    } else if (shape instanceof MapShape map && map.value().isContainer()) {
      addMembers(members, path + ".value", map.value());
    }
  }
}
