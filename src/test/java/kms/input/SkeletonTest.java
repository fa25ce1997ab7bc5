package kms.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import kms.error.CliException;
import kms.json.JsonWriter;
import kms.model.Operation;
import kms.model.Shape.ListShape;
import kms.model.Shape.StructureShape;
import kms.python.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SkeletonTest {

  @Test
  void showsASampleOfEachTypeInTheOrderOfTheModel() {
    assertEquals(
        """
        {
            "Id": "",
            "Kind": "FIRST",
            "Count": 0,
            "DryRun": true,
            "Data": null,
            "Until": "1970-01-01T00:00:00",
            "Names": [
                ""
            ],
            "Context": {
                "KeyName": ""
            },
            "Tags": [
                {
                    "Key": "",
                    "Value": ""
                }
            ],
            "Nested": {
                "Names": [
                    ""
                ],
                "Map": {
                    "KeyName": ""
                },
                "Number": 0,
                "Flag": true,
                "Blob": null
            }
        }""",
        text(Skeleton.input(operation(null))));
  }

  @Test
  void anAnswerHoldsTheNamesOfItsMembersAndOfTheShapesInLists() {
    StructureShape output =
        Shapes.structure(
            Shapes.member("Kind", Shapes.ENUM),
            Shapes.member("Names", Shapes.NAMES),
            Shapes.member("Map", Shapes.MAP),
            Shapes.member("Until", Shapes.DATE),
            Shapes.member("Flags", new ListShape("FlagList", null, Shapes.FLAG)));

    assertEquals(
        """
        {
            "Kind": "Kind",
            "Names": [
                "NameType"
            ],
            "Map": {
                "KeyName": ""
            },
            "Until": "1970-01-01T00:00:00",
            "Flags": [
                true
            ]
        }""",
        text(Skeleton.output(operation(output), true, Dates.utc())));
  }

  @Test
  void timesHaveABlankOutsideOfJson() {
    StructureShape output = Shapes.structure(Shapes.member("Until", Shapes.DATE));

    assertEquals(
        "1970-01-01 00:00:00",
        Skeleton.output(operation(output), false, Dates.utc()).get("Until").textValue());
  }

  @Test
  void anOperationWithoutAnswerHasAnEmptySample() {
    assertEquals("{}", text(Skeleton.output(operation(null), true, Dates.utc())));
  }

  @Test
  void anAnswerThatDoesNotPassTheChecksFails() {
    StructureShape output =
        Shapes.structure(Shapes.member("Data", Shapes.BLOB), Shapes.member("Count", Shapes.NUMBER));

    CliException e =
        assertThrows(
            CliException.class, () -> Skeleton.output(operation(output), true, Dates.utc()));

    assertEquals(
        """
        Parameter validation failed:
        Invalid type for parameter Data, value: None, type: <class 'NoneType'>, valid types: <class 'bytes'>, <class 'bytearray'>, file-like object
        Invalid value for parameter Count, value: 0, valid min value: 1""",
        e.getMessage());
  }

  private static Operation operation(@Nullable StructureShape output) {
    return new Operation("Name", "name", Shapes.INPUT, output, null);
  }

  private static String text(JsonNode value) {
    StringBuilder out = new StringBuilder();
    JsonWriter.writeIndented(value, out);
    return out.toString();
  }
}
