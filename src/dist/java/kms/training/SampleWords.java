package kms.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kms.model.Member;
import kms.model.Operation;
import kms.model.PagingModel;
import kms.model.Shape;
import kms.model.Shape.BlobShape;
import kms.model.Shape.BooleanShape;
import kms.model.Shape.IntegerShape;
import kms.model.Shape.ListShape;
import kms.model.Shape.MapShape;
import kms.model.Shape.StringShape;
import kms.model.Shape.StructureShape;
import kms.model.Shape.TimestampShape;
import kms.model.ShapeWalk;
import org.jspecify.annotations.Nullable;

/** Writes a command line of an operation with a value of each of its parameters. */
final class SampleWords {
  private static final int LENGTH = 64;

  private SampleWords() {}

  /** Returns the words: the command, and each option but those that would turn paging off. */
  static List<String> of(Operation operation) {
    List<String> words = new ArrayList<>();
    words.add(operation.command());
    for (Member member : operation.input().members()) {
      if (member.option() != null && !isForPaging(operation.paging(), member)) {
        words.add(member.option());
        if (!(member.shape() instanceof BooleanShape)) {
          words.add(value(member.shape()));
        }
      }
    }
    return words;
  }

  private static boolean isForPaging(@Nullable PagingModel paging, Member member) {
    return paging != null
        && (member.name().equals(paging.inputToken()) || member.name().equals(paging.limitKey()));
  }

  private static String value(Shape shape) {
    return shape.accept(new Sample(), false);
  }

  /** Makes a value of each shape, along with whether it stands within shorthand. */
  private static final class Sample implements ShapeWalk<Boolean, String> {

    @Override
    public String structure(StructureShape shape, Boolean within) {
      return shape.members().stream()
          .map(member -> member.name() + "=" + member.shape().accept(this, true))
          .collect(Collectors.joining(","));
    }

    @Override
    public String list(ListShape shape, Boolean within) {
      return shape.element().accept(this, false);
    }

    @Override
    public String map(MapShape shape, Boolean within) {
      String entry = "key=" + shape.value().accept(this, false);
      return within ? "{" + entry + "}" : entry;
    }

    @Override
    public String string(StringShape shape, Boolean within) {
      return "x".repeat(LENGTH);
    }

    @Override
    public String integer(IntegerShape shape, Boolean within) {
      return "365";
    }

    @Override
    public String bool(BooleanShape shape, Boolean within) {
      return "true";
    }

    @Override
    public String blob(BlobShape shape, Boolean within) {
      return "x".repeat(LENGTH);
    }

    @Override
    public String timestamp(TimestampShape shape, Boolean within) {
      return "2030-01-01T00:00:00Z";
    }
  }
}
