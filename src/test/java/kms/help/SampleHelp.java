package kms.help;

import java.util.List;
import kms.model.Member;
import kms.model.Operation;
import kms.model.PagingModel;
import kms.model.Shape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import org.jspecify.annotations.Nullable;

/** The help of an operation that the service does not have. */
final class SampleHelp {
  private static final Shape TEXT = new StringShape("Text", null, List.of());

  private SampleHelp() {}

  /** Returns the help of {@code list-things}, which has pages and one option of each kind. */
  static HelpDocument paged() {
    StructureShape input =
        new StructureShape(
            "ListThingsRequest",
            List.of(
                option("Kind", "--kind", true, new StringShape("Kind", null, List.of("A", "B"))),
                new Member(
                    "Deep", "--deep", "--no-deep", false, false, false, new BooleanShape("Deep")),
                option("Limit", "--limit", false, new IntegerShape("Limit", null)),
                option("Marker", "--marker", false, TEXT)));
    StructureShape thing =
        new StructureShape("Thing", List.of(member("Id", TEXT), member("Size", TEXT)));
    StructureShape output =
        new StructureShape(
            "ListThingsResponse", List.of(member("Things", new ListShape("Things", null, thing))));
    PagingModel paging = new PagingModel("Marker", "Limit", "Truncated", "NextMarker", "Things");
    return document(input, output, paging);
  }

  /** Returns the help of {@code list-things} without pages, options and output. */
  static HelpDocument bare() {
    return document(new StructureShape("ListThingsRequest", List.of()), null, null);
  }

  private static HelpDocument document(
      StructureShape input, @Nullable StructureShape output, @Nullable PagingModel paging) {
    return OperationHelp.of(
        new Operation("ListThings", "list-things", input, output, paging),
        HelpTextReader.read(
            """
            # NAME
            list things

            # DESCRIPTION
            Lists `things`. Nothing is changed.

            NOTE: It may take long.

            ## Errors
            * `NoThings`: there are none.
            * `TooMany`: there are too many.

            # OPTIONS
            ## Kind
            Which things.

            ## Deep
            Whether to look deep.

            # EXAMPLES
            ## To list all
            It's simple:

                $ kms list-things \\
                    --kind 'A'

            # OUTPUT
            ## Things
            The things.

            ## Things[].Id
            Its `Id`.
            """),
        HelpTextReader.read(
            """
            # OUTPUT
            ## Id (Text)
            What it is called elsewhere.

            ## Size (Text)
            How big.
            """),
        HelpTextReader.read(
            """
            # PAGING
            ## Pages
            It has pages.

            # OPTIONS
            ## --cli-input-json (string)
            Parameters as JSON.

            ## --max-items (integer)
            How many.

            ## --generate-cli-skeleton (string)
            A skeleton.
            """),
        HelpTextReader.read(
            """
            # GLOBAL OPTIONS
            ## --debug (boolean)
            Logs.

            ## --region (string)
            The Region.
            """));
  }

  private static Member option(String name, String option, boolean required, Shape shape) {
    return new Member(name, option, null, required, false, false, shape);
  }

  private static Member member(String name, Shape shape) {
    return new Member(name, null, null, false, false, false, shape);
  }
}
