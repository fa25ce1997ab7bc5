package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kms.help.HelpBlock.Paragraph;
import kms.help.HelpText.Section;
import kms.model.Shape;
import kms.model.Shape.StringShape;
import org.junit.jupiter.api.Test;

class MemberTopicsTest {
  private static final Shape NAME = new StringShape("NameType", null, List.of());
  private static final List<HelpBlock> OWN = List.of(new Paragraph("own"));
  private static final List<HelpBlock> SHARED = List.of(new Paragraph("shared"));

  private final MemberTopics topics =
      new MemberTopics(
          new Section(List.of(), Map.of("Name", OWN)),
          new Section(List.of(), Map.of("Name (NameType)", SHARED, "Names[] (NameType)", SHARED)));

  @Test
  void prefersWhatTheOperationSaysOfThePath() {
    assertEquals(OWN, topics.about("Name", NAME));
  }

  @Test
  void findsWhatMembersOfTheNameAndShapeShareWhereverTheyStand() {
    assertEquals(SHARED, topics.about("Things[].Name", NAME));
    assertEquals(SHARED, topics.about("Thing.Names[]", NAME));
  }

  @Test
  void saysNothingOfAMemberOfAnotherShapeOrName() {
    assertEquals(List.of(), topics.about("Thing.Name", new StringShape("Other", null, List.of())));
    assertEquals(List.of(), topics.about("Title", NAME));
  }
}
