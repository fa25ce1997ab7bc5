package kms.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kms.help.HelpBlock.ListItem;
import kms.help.HelpBlock.Literal;
import kms.help.HelpBlock.Paragraph;
import kms.model.Member;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import org.junit.jupiter.api.Test;

class ArgumentSyntaxTest {
  private static final Shape TEXT = new StringShape("Text", null, List.of());
  private static final Shape CHOICE = new StringShape("Choice", null, List.of("A", "B"));
  private static final Shape MAP = new MapShape("Map", TEXT, TEXT);

  private static Member member(String name, Shape shape) {
    return new Member(name, null, null, false, false, false, shape);
  }

  private static StructureShape structure(Member... members) {
    return new StructureShape("Structure", List.of(members));
  }

  private static String json(Shape shape) {
    return String.join("\n", JsonSyntax.of(shape));
  }

  @Test
  void saysNothingOfPlainText() {
    assertEquals(List.of(), ArgumentSyntax.of(TEXT));
    assertEquals(List.of(), ArgumentSyntax.of(new IntegerShape("Number", null)));
  }

  @Test
  void listsTheValuesOfAnEnumeration() {
    assertEquals(
        List.of(new Paragraph("Possible values:"), new ListItem("`A`"), new ListItem("`B`")),
        ArgumentSyntax.of(CHOICE));
  }

  @Test
  void showsTheWordsOfAListWithTheirValues() {
    assertEquals(
        List.of(
            new Paragraph("Syntax:"),
            new Literal(List.of("\"string\" \"string\" ...")),
            new Paragraph("Where valid values are:"),
            new Literal(List.of("A", "B"))),
        ArgumentSyntax.of(new ListShape("List", null, CHOICE)));
  }

  @Test
  void showsAStructureInShorthandAndJson() {
    assertEquals(
        List.of(
            new Paragraph("Shorthand Syntax:"),
            new Literal(List.of("X=string,Y=string")),
            new Paragraph("JSON Syntax:"),
            new Literal(List.of("{", "  \"X\": \"string\",", "  \"Y\": \"A\"|\"B\"", "}"))),
        ArgumentSyntax.of(structure(member("X", TEXT), member("Y", CHOICE))));
  }

  @Test
  void showsScalarsByType() {
    assertEquals(
        """
        {
          "N": integer,
          "B": true|false,
          "D": blob,
          "T": timestamp
        }""",
        json(
            structure(
                member("N", new IntegerShape("N", null)),
                member("B", new BooleanShape("B")),
                member("D", new BlobShape("D")),
                member("T", new TimestampShape("T")))));
  }

  @Test
  void showsListsOfStructuresAndMapsInJson() {
    StructureShape inner =
        structure(member("Map", MAP), member("Texts", new ListShape("Texts", null, TEXT)));

    assertEquals(
        """
        [
          {
            "Map": {"string": "string"
              ...},
            "Texts": ["string", ...]
          }
          ...
        ]""",
        json(new ListShape("List", null, inner)));
  }

  @Test
  void showsAMapInShorthand() {
    assertEquals("KeyName1=string,KeyName2=string", ShorthandSyntax.of(MAP));
  }

  @Test
  void showsAListOfStructuresInShorthand() {
    StructureShape tag = structure(member("TagKey", TEXT), member("TagValue", TEXT));

    assertEquals(
        "TagKey=string,TagValue=string ...", ShorthandSyntax.of(new ListShape("Tags", null, tag)));
  }

  @Test
  void putsNestedPartsInBracketsInShorthand() {
    StructureShape inner = structure(member("Y", new BooleanShape("Y")));
    StructureShape outer =
        structure(
            member("Map", MAP),
            member("Inner", inner),
            member("Texts", new ListShape("Texts", null, TEXT)),
            member("List", new ListShape("List", null, inner)));

    assertEquals(
        "Map={KeyName1=string,KeyName2=string},Inner={Y=boolean},Texts=string,string,"
            + "List=[{Y=boolean},{Y=boolean}]",
        ShorthandSyntax.of(outer));
  }
}
